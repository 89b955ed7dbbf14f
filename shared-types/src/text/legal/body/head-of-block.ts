import { plainLine } from '../plain-line.ts'
import { articleMarker } from '../structure/article-marker.ts'
import type { LegalBlock } from '../structure/legal-structure.ts'

interface HeadOfBlock {
  heading: { level: 2 | 3; text: string } | null
  /** What of the block's first lines begins its first paragraph; empty where the heading holds them all. */
  text: string
}

/** The heading a block begins with, and the text that begins behind its number where it has no title. */
export function headOfBlock(block: LegalBlock, lines: readonly string[]): HeadOfBlock {
  const head = lines.slice(block.start, block.headEnd).filter((line) => line !== '')
  const [first = '', ...rest] = head
  switch (block.kind) {
    case 'part':
    case 'chapter':
    case 'section':
    case 'subsection': {
      const level = block.kind === 'part' || block.kind === 'chapter' ? 2 : 3
      const text = rest.length > 0 ? `${withoutMarks(first)}\n${withoutMarks(rest.join(' '))}` : withoutMarks(first)
      return { heading: { level, text }, text: '' }
    }
    case 'article': {
      const whole = withoutMarks(head.join(' '))
      const behind = block.title ? '' : (articleMarker(plainLine(first))?.rest ?? '')
      if (!behind) return { heading: { level: 3, text: whole }, text: '' }
      return splitBehind(first, behind)
    }
    default:
      return { heading: null, text: first }
  }
}

function splitBehind(first: string, behind: string): HeadOfBlock {
  const at = withoutMarks(first).lastIndexOf(behind)
  // The words stand differently in the line than they were read: the whole line is kept as it is.
  if (at <= 0) return { heading: { level: 3, text: withoutMarks(first) }, text: '' }
  return { heading: { level: 3, text: withoutMarks(first).slice(0, at).trim() }, text: withoutMarks(first).slice(at) }
}

/** Headings are bold by themselves. */
function withoutMarks(text: string): string {
  return text.replace(/\*\*/g, '').replace(/\s+/g, ' ').trim()
}
