import { dayOf, daysAfter } from './day-of.ts'
import type { Found } from './found.ts'
import type { LineRange } from './parts-of-text.ts'

const SAID = /này (?:sẽ )?có hiệu lực(?: thi hành)?,?\s*(?:kể )?(?:từ\s+)?((?:sau|ngày|\d).*)$/iu

/**
 * The day a text says it takes effect itself (`… này có hiệu lực …`), with the line that says so; reckoned from its
 * day of issue where it names no day of its own.
 */
export function findEffectiveDate(
  plain: readonly string[],
  { start, end }: LineRange,
  issuedOn: string | null,
): Found<string> | null {
  for (let index = start; index < end; index += 1) {
    if (!/này (?:sẽ )?có hiệu lực/iu.test(plain[index] ?? '')) continue
    // The sentence may be wrapped onto the next line.
    const sentence = `${plain[index]} ${plain[index + 1] ?? ''}`
    const said = SAID.exec(sentence)?.[1]
    if (said === undefined) continue
    const day = effectiveDay(said.slice(0, 80), issuedOn)
    if (day) return { value: day, line: index + 1 }
  }
  return null
}

function effectiveDay(said: string, issuedOn: string | null): string | null {
  if (/^ngày (?:ký|ban hành)/iu.test(said)) return issuedOn
  const later = /^(?:sau\s+)?(\d{1,3})\s*(?:\([^)]*\)\s*)?ngày/iu.exec(said)?.[1]
  if (later) return issuedOn ? daysAfter(issuedOn, Number(later)) : null
  return /^ngày/iu.test(said) ? dayOf(said) : null
}
