import type { Locale } from 'shared-types/content'
import { dayInWords } from './date-words.ts'

const weekdays = {
  vi: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const satisfies Record<Locale, readonly string[]>

/** A calendar day with its day of the week: "Thứ Hai, ngày 23 tháng 11 năm 2026"; "Monday, 23 November 2026". */
export function weekdayInWords(day: string, locale: Locale): string {
  const weekday = weekdays[locale][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
  return `${weekday}, ${dayInWords(day, locale)}`
}

/** The first and last day of the week that begins on a Monday, short: "23/11/2026", "29/11/2026". */
export function endsOfWeek(monday: string): [first: string, last: string] {
  const sunday = new Date(Date.parse(`${monday}T00:00:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10)
  return [short(monday), short(sunday)]
}

function short(day: string): string {
  return day.split('-').reverse().join('/')
}
