import { addWorkingTime } from './add-working-time.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** The instant at which so many working hours have passed: Saturday 10:00 + 12 → Tuesday 12:00 (MOHA-10.2, F14). */
export function addWorkingHours(start: string, hours: number, calendar: WorkingCalendar): string {
  return addWorkingTime(start, Math.round(hours * 3_600_000), calendar)
}
