import { dayAfter, localDay } from './boundaries.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { workingSessions } from './working-sessions.ts'

/** Ten years: farther than any time limit, so that a calendar without working days ends in a fault, not in a loop. */
const horizonDays = 3_660

/**
 * The instant at which `ms` of working time have passed since `start` (ISO instants). Outside working hours the time
 * begins at the next working moment (F14); the closing of a session is still one. Throws on a negative amount.
 */
export function addWorkingTime(start: string, ms: number, calendar: WorkingCalendar): string {
  if (!(ms >= 0)) throw new RangeError(`Working time is added, not taken: ${ms}`)
  const begin = Date.parse(start)
  let left = ms
  let day = localDay(start)
  for (let days = 0; days < horizonDays; days += 1) {
    for (const [opens, closes] of workingSessions(day, calendar)) {
      const from = Math.max(begin, opens)
      if (from > closes) continue
      if (closes - from >= left) return new Date(from + left).toISOString()
      left -= closes - from
    }
    day = dayAfter(day)
  }
  throw new Error(`The working calendar ends before ${ms} ms of work have passed since ${start}.`)
}
