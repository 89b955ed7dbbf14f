/** A day `2026-12-31` as people write it, `31/12/2026`. */
export function dayWords(day: string): string {
  return day.split('-').toReversed().join('/')
}
