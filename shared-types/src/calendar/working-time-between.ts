import { dayAfter, localDay } from './boundaries.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { workingSessions } from './working-sessions.ts'

/** The working time between two instants, in milliseconds; 0 where they run backwards. */
export function workingTimeBetween(from: string, to: string, calendar: WorkingCalendar): number {
  const begin = Date.parse(from)
  const end = Date.parse(to)
  if (!(end > begin)) return 0
  const last = localDay(to)
  let worked = 0
  for (let day = localDay(from); day <= last; day = dayAfter(day)) {
    for (const [opens, closes] of workingSessions(day, calendar)) {
      worked += Math.max(0, Math.min(closes, end) - Math.max(opens, begin))
    }
  }
  return worked
}
