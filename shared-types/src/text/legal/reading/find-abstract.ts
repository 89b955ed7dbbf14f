import type { LegalBlock, LegalStructure } from '../structure/legal-structure.ts'
import type { Found } from './found.ts'

const LONGEST = 600

/** What the text is about: the clause that states its scope (in the article "Phạm vi điều chỉnh"), else its subject. */
export function findAbstract(
  plain: readonly string[],
  { blocks }: LegalStructure,
  subject: Found<string> | null,
): Found<string> | null {
  const article = blocks.find((block) => block.kind === 'article' && /^phạm vi/iu.test(block.title))
  if (!article) return subject
  const clause = blocks.find((block) => block.parentId === article.id && block.kind === 'clause')
  const stated = textOfBlock(plain, clause ?? article, clause ? clause.start : article.headEnd)
  return stated ? { value: shortened(stated), line: (clause?.start ?? article.headEnd) + 1 } : subject
}

function textOfBlock(plain: readonly string[], block: LegalBlock, start: number): string {
  const lines = plain.slice(start, block.end).filter((line) => line !== '')
  return lines.join(' ').replace(/^\d{1,3}\s?[.:/]\s*/, '')
}

/** Cut behind a sentence where one ends early enough, else behind a word. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text
  const cut = text.slice(0, LONGEST)
  const sentence = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('; '))
  return sentence > LONGEST / 3 ? cut.slice(0, sentence + 1) : `${cut.slice(0, cut.lastIndexOf(' '))} …`
}
