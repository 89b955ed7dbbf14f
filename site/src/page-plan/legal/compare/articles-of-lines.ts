import { parseLegalStructure } from 'shared-types/text'
import type { ArticleText } from './article-text.ts'

/**
 * A legal text cut into its Điều; what stands before the first is one of them, without a number. Headings of Phần,
 * Chương and Mục belong to none.
 */
export function articlesOfLines(lines: readonly string[]): ArticleText[] {
  const { blocks } = parseLegalStructure(lines)
  const first = blocks[0]?.start ?? lines.length
  const articles: ArticleText[] = [{ number: null, title: '', id: null, lines: lines.slice(0, first) }]
  let open: ArticleText | null = null
  for (const block of blocks) {
    if (block.kind === 'article') {
      open = { number: block.number, title: block.title, id: block.id, lines: [] }
      articles.push(open)
    } else if (block.kind !== 'clause' && block.kind !== 'point') {
      open = null
    }
    open?.lines.push(...lines.slice(block.start, block.end))
  }
  return articles.map(withoutBlanks).filter((article) => article.lines.length > 0)
}

function withoutBlanks(article: ArticleText): ArticleText {
  const lines = article.lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '')
  return { ...article, lines }
}
