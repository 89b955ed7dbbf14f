import { fold } from '../../fold.ts'
import { boundaryOf } from '../structure/boundary-of.ts'

/** Lines `start` to before `end`, counting from 0. */
export interface LineRange {
  start: number
  end: number
}

interface PartsOfText {
  /** The letter a draft was sent with; null where the text has none. */
  letter: LineRange | null
  /** The document itself, what is attached to it included; null where there is only a letter. */
  document: LineRange | null
}

const MOTTO = /^cong hoa xa hoi chu nghia/
const ADDRESSED = /^kinh gui\s*:?/
const LETTER_HEAD_AT_MOST = 60

/** Parts a text into the letter it may begin with and the document. */
export function partsOfText(plain: readonly string[]): PartsOfText {
  const folded = plain.map(fold)
  const addressed = folded.findIndex((line) => ADDRESSED.test(line))
  const form = plain.findIndex((line) => boundaryOf(line) === 'form')
  const all = { start: 0, end: plain.length }
  if (addressed < 0 || addressed > LETTER_HEAD_AT_MOST || (form >= 0 && form < addressed))
    return { letter: null, document: all }
  if (form < 0) return { letter: all, document: null }
  const start = startOfDocument(plain, folded, addressed, form)
  return { letter: { start: 0, end: start }, document: { start, end: plain.length } }
}

/** The document begins with its own national motto, else with the lines that stand together above its form. */
function startOfDocument(plain: readonly string[], folded: readonly string[], after: number, form: number): number {
  const motto = folded.findIndex((line, index) => index > after && index < form && MOTTO.test(line))
  if (motto < 0) return form
  let start = motto
  while (start > after + 1 && plain[start - 1] !== '') start -= 1
  return start
}
