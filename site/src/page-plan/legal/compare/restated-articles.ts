import { quotedLines } from 'shared-types/text'
import type { ArticleText } from './article-text.ts'
import { articlesOfLines } from './articles-of-lines.ts'

const opening = /^\s*[“"«]\s*(?=Điều\s)/u
const closing = /[”"»][.;,]?\s*$/u

/**
 * The whole Điều an amending text writes anew, as it quotes them: “Điều 5. …”. Changes to single Khoản or words are
 * not among them. They have no anchor: in that text they are no Điều of its own.
 */
export function restatedArticles(lines: readonly string[]): ArticleText[] {
  const quoted = quotedLines(lines)
  return lines.flatMap((line, start) => {
    if (!quoted[start] || !opening.test(line)) return []
    let end = start
    while (!closing.test(lines[end] ?? '') && quoted[end + 1]) end += 1
    const inside = lines.slice(start, end + 1).map((each) => each.replace(opening, ''))
    inside.push((inside.pop() ?? '').replace(closing, ''))
    return articlesOfLines(inside).flatMap((article) => (article.number === null ? [] : [{ ...article, id: null }]))
  })
}
