import { localDay } from 'shared-types/calendar'
import type { Locale } from 'shared-types/content'

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/**
 * A calendar day `YYYY-MM-DD` as officials write it: "ngày 05 tháng 01 năm 2026", "ngày 28 tháng 8 năm 2018" (days below
 * ten and the first two months take a zero, Decree 30/2020/NĐ-CP, Annex I); "28 August 2018" in English.
 */
export function dayInWords(day: string, locale: Locale): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (locale === 'en') return `${date} ${englishMonths[month - 1]} ${year}`
  return `ngày ${String(date).padStart(2, '0')} tháng ${month < 3 ? `0${month}` : month} năm ${year}`
}

/** A month `YYYY-MM` in words: "tháng 8 năm 2018", "August 2018". */
export function monthInWords(yearMonth: string, locale: Locale): string {
  const [year = 0, month = 0] = yearMonth.split('-').map(Number)
  if (locale === 'en') return `${englishMonths[month - 1]} ${year}`
  return `tháng ${month < 3 ? `0${month}` : month} năm ${year}`
}

/** The time of day `HH:MM` of an instant in Asia/Ho_Chi_Minh. */
function timeOfDay(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(11, 16)
}

/** An instant in words, Asia/Ho_Chi_Minh: "09:31, ngày 23 tháng 11 năm 2026"; "23 November 2026, 09:31". */
export function instantInWords(instant: string, locale: Locale): string {
  const day = dayInWords(localDay(instant), locale)
  return locale === 'en' ? `${day}, ${timeOfDay(instant)}` : `${timeOfDay(instant)}, ${day}`
}

/**
 * By when, in words: "trước 17:00, ngày 15 tháng 12 năm 2026", "before 15 December 2026, 17:00". A midnight is told by the
 * day it ends, as officials do: "đến hết ngày 31 tháng 12 năm 2026", "until the end of 31 December 2026".
 */
export function deadlineInWords(instant: string, locale: Locale): string {
  const moment = instantInWords(instant, locale)
  if (timeOfDay(instant) !== '00:00') return locale === 'en' ? `before ${moment}` : `trước ${moment}`
  const lastDay = dayInWords(localDay(new Date(Date.parse(instant) - 1).toISOString()), locale)
  return locale === 'en' ? `until the end of ${lastDay}` : `đến hết ${lastDay}`
}
