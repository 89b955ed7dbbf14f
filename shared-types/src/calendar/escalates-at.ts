import { addWorkingDays } from './add-working-days.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** When a missed time limit is taken to the chief: so many working days after it ran out (J4). */
export function escalatesAt(dueAt: string, workingDays: number, calendar: WorkingCalendar): string {
  return addWorkingDays(dueAt, workingDays, calendar)
}
