import { dayAfter, isWorkingDay, localDay, type WorkingCalendar } from 'shared-types/calendar'

/** The working day an instant falls on, `YYYY-MM-DD`; a day off belongs to the next one worked. */
export function workingDayOf(at: Date, calendar: WorkingCalendar): string {
  let day = localDay(at.toISOString())
  while (!isWorkingDay(day, calendar)) day = dayAfter(day)
  return day
}
