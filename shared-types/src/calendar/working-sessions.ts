import { startOfDay } from './boundaries.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** Whether people work on a local date: a dated exception first, then the week day. */
export function isWorkingDay(day: string, calendar: WorkingCalendar): boolean {
  if (calendar.worked.has(day)) return true
  if (calendar.off.has(day)) return false
  return calendar.workdays.has(new Date(`${day}T00:00:00Z`).getUTCDay() || 7)
}

/** The sessions worked on a local date, as epoch milliseconds; none on a day off. */
export function workingSessions(day: string, calendar: WorkingCalendar): [opens: number, closes: number][] {
  if (!isWorkingDay(day, calendar)) return []
  const midnight = Date.parse(startOfDay(day))
  return calendar.sessions.map(([opens, closes]) => [midnight + opens, midnight + closes])
}
