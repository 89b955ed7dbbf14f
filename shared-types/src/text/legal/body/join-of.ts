import { isCapitals } from '../is-capitals.ts'
import { boundaryOf } from '../structure/boundary-of.ts'
import { hangs } from '../structure/hangs.ts'

/** How two lines of a text belong together: one sentence, two lines of one paragraph, or two paragraphs. */
export type Join = 'space' | 'break' | 'new'

export interface LineBefore {
  /** The paragraph so far. */
  text: string
  /** Its last line. */
  line: string
}

const FINISHED = /[.;:!?…]["”»’)*]*$/u
const OWN_PARAGRAPH =
  /^(?:[-–—+•*]\s|\(?\*?\(?Ban hành (?:kèm )?theo|Căn cứ\s|Xét đề nghị|Theo đề nghị|Kính gửi|Nơi nhận|Số\s*:|V\/v\s)/u
/** Columns of a table, or a page number on a line of its own. */
const NOT_PROSE = /\t|\S\s{3,}\S|\s\|\s|^\|.*\|$|^(?:trang\s+)?[-–]?\s*\d{1,4}(?:\s*\/\s*\d{1,4})?\s*[-–]?$/iu
const HARD_WRAP = 130

/** How `next` continues the paragraph above it in the same block of lines. */
export function joinOfAdjacent(before: LineBefore, next: string): Join {
  if (isCapitals(before.line) && isCapitals(next) && boundaryOf(next) !== 'form') return 'break'
  if (startsAnew(next) || NOT_PROSE.test(before.line) || isCapitals(before.line) || isCapitals(next)) return 'new'
  if (/^[\p{Ll}\d]/u.test(next) || hangs([before.line, next], 1) || opensBracket(before.text)) return 'space'
  const wrapped = before.line.length >= 60 && before.line.length <= HARD_WRAP && next.length <= HARD_WRAP
  return wrapped && !FINISHED.test(before.line.slice(-20)) ? 'space' : 'new'
}

/** How `next` continues the paragraph above a blank line: a page break may have cut a sentence in two. */
export function joinOverBlank(before: LineBefore, next: string): Join {
  if (startsAnew(next) || NOT_PROSE.test(before.line) || isCapitals(before.line) || isCapitals(next)) return 'new'
  const tail = before.text.slice(-20)
  if (FINISHED.test(tail) || !/[\p{L}\p{N},)]$/u.test(tail)) return 'new'
  if (/^\p{Ll}/u.test(next)) return before.text.length >= 40 ? 'space' : 'new'
  return before.text.length >= 100 && /\p{Ll}$/u.test(tail) && /^\p{Lu}/u.test(next) && FINISHED.test(next)
    ? 'space'
    : 'new'
}

function opensBracket(text: string): boolean {
  return text.length < 400 && text.lastIndexOf('(') > text.lastIndexOf(')')
}

function startsAnew(next: string): boolean {
  return (
    OWN_PARAGRAPH.test(next) || NOT_PROSE.test(next) || boundaryOf(next) === 'form' || boundaryOf(next) === 'signature'
  )
}
