import { fold } from '../../fold.ts'
import { subjectOf } from './find-heading.ts'
import type { Found } from './found.ts'
import type { LineRange } from './parts-of-text.ts'

const LONGEST = 6

/** What a letter is about: its `V/v …`, wrapped lines joined. */
export function findLetterSubject(plain: readonly string[], { start, end }: LineRange): Found<string> | null {
  for (let index = start; index < end; index += 1) {
    if (!/^(?:v\/v|ve viec)\s*:?\s+/.test(fold(plain[index] ?? ''))) continue
    const lines = plain.slice(index, Math.min(end, index + LONGEST))
    const blank = lines.indexOf('')
    return { value: subjectOf(lines.slice(0, blank < 0 ? lines.length : blank).join(' '), plain), line: index + 1 }
  }
  return null
}
