import { addWorkingTime } from './add-working-time.ts'
import { dayAfter, localDay, startOfDay } from './boundaries.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { isWorkingDay } from './working-sessions.ts'

/**
 * The same clock time so many working days later: Monday the 1st 10:00 + 5 → Monday the 8th 10:00, days off skipped
 * (F31). From outside working hours it counts from the next working moment (F14). `days` is a whole number from 0.
 */
export function addWorkingDays(start: string, days: number, calendar: WorkingCalendar): string {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`Working days are whole and not negative: ${days}`)
  const begin = addWorkingTime(start, 0, calendar)
  const beginDay = localDay(begin)
  let day = beginDay
  for (let left = days; left > 0; ) {
    day = dayAfter(day)
    if (isWorkingDay(day, calendar)) left -= 1
  }
  const sinceMidnight = Date.parse(begin) - Date.parse(startOfDay(beginDay))
  return new Date(Date.parse(startOfDay(day)) + sinceMidnight).toISOString()
}
