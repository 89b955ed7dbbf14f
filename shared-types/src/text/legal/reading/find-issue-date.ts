import { dayOf } from './day-of.ts'
import type { Found } from './found.ts'
import { issuingNote } from './issuing-note.ts'
import type { LineRange } from './parts-of-text.ts'

interface IssueDateRead {
  place: Found<string> | null
  issuedOn: Found<string> | null
  /** The place where a date should stand and does not (`ngày tháng năm 2015`). */
  blank: Found<string> | null
}

/** Behind the number where the text was read from two columns. */
const DATELINE = /^(?:Số\s*[:.]?.{0,40}?\s)?((?:T[Pp]\.?\s*)?\p{Lu}\p{L}*(?:[\s-]\p{Lu}\p{L}*){0,4})\s*,\s*(ngày.*)$/u
const HEADER_AT_MOST = 60

/** Place and day of issue: from the dateline (`Hà Nội, ngày …`), else the day from the note on an attached text. */
export function findIssueDate(plain: readonly string[], { start, end }: LineRange): IssueDateRead {
  let place: Found<string> | null = null
  let blank: Found<string> | null = null
  for (let index = start; index < Math.min(end, start + HEADER_AT_MOST); index += 1) {
    const dateline = DATELINE.exec(plain[index] ?? '')
    if (!dateline?.[1] || !dateline[2] || !/năm|\/\s*\d{4}/u.test(dateline[2])) continue
    place ??= { value: dateline[1].trim(), line: index + 1 }
    const day = dayOf(dateline[2])
    if (day)
      return {
        place: { value: dateline[1].trim(), line: index + 1 },
        issuedOn: { value: day, line: index + 1 },
        blank: null,
      }
    blank ??= { value: dateline[2], line: index + 1 }
  }
  const note = issuingNote(plain, start, end)
  const inNote = note ? /ngày.*$/u.exec(note.value)?.[0] : undefined
  const day = inNote ? dayOf(inNote) : null
  if (note && day) return { place, issuedOn: { value: day, line: note.line }, blank: null }
  if (note && inNote) blank ??= { value: inNote.replace(/\s*(?:của.*|\))$/u, ''), line: note.line }
  return { place, issuedOn: null, blank }
}
