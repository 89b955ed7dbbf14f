import { type DayOff, type WorkingCalendar, workingCalendar } from 'shared-types/calendar'
import type { PolicyProfile } from 'shared-types/policy'

/** The working calendar of a regulation. A day off that is only planned is worked until the decision is there. */
export function calendarOf({ calendar }: PolicyProfile, daysOff: readonly DayOff[]): WorkingCalendar {
  const week = { workdays: calendar.workdays.value, hours: calendar.hours.value }
  return workingCalendar(week, daysOff, { countPlanned: false })
}
