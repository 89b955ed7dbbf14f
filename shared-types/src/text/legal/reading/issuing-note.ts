import type { Found } from './found.ts'

const LONGEST = 4

/** The bracket under an attached text's title: `(Ban hành kèm theo Quyết định số … ngày … của …)`, its wrapped lines joined. */
export function issuingNote(plain: readonly string[], start: number, end: number): Found<string> | null {
  for (let index = start; index < end; index += 1) {
    if (
      !/^\(?\s*(?:Được\s+)?[Bb]an hành (?:kèm )?theo\s+(?:Quyết định|Nghị quyết|Nghị định|Thông tư|Công văn|Chỉ thị)/u.test(
        plain[index] ?? '',
      )
    )
      continue
    const lines = plain.slice(index, Math.min(end, index + LONGEST))
    const last = lines.findIndex((line) => line.includes(')'))
    const note = lines.slice(0, last < 0 ? 1 : last + 1).join(' ')
    // "Ban hành kèm theo Quyết định này" is an article's text.
    if (/số|ngày/iu.test(note)) return { value: note, line: index + 1 }
  }
  return null
}
