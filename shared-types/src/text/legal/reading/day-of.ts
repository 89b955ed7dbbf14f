const WORDED = /(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu
const FIGURES = /(?<![\d/])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/

/** The first day named in a text (`ngày 28 tháng 8 năm 2018`, `28/8/2018`) as `YYYY-MM-DD`; null where there is none on the calendar. */
export function dayOf(text: string): string | null {
  const found = [WORDED.exec(text), FIGURES.exec(text)]
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)
  for (const [, day, month, year] of found) {
    const read = calendarDay(Number(year), Number(month), Number(day))
    if (read) return read
  }
  return null
}

/** The day a number of days after another, both `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
}

function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}
