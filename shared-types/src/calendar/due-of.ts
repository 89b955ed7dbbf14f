import type { ClockRule } from '../policy/clock-rule.ts'
import { addWorkingDays } from './add-working-days.ts'
import { addWorkingHours } from './add-working-hours.ts'
import { addWorkingTime } from './add-working-time.ts'
import { localDay, startOfDay } from './boundaries.ts'
import { clockMeasure } from './clock-measure.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { workingSessions } from './working-sessions.ts'

/** The part of a rule that says how long. */
export type TimeLimit = Pick<ClockRule, 'amount' | 'unit' | 'softDefault'>

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const dayPattern = /^\d{4}-\d\d-\d\d$/

/**
 * When a time limit runs out, as an ISO instant; that instant itself is still in time. `start` is an ISO instant or, where
 * only the day is known, a local date:
 * hours from a date count from the end of that day (F2: issued on the 10th + 48 h → the 12th 23:59:59);
 * days end at 23:59:59 of the last one; working days keep the clock time (F31), or end with the working hours of the day
 * where the start is a date or the limit is "the same day" (0).
 */
export function dueOf(limit: TimeLimit, start: string, calendar: WorkingCalendar): string {
  const { amount, unit } = clockMeasure(limit)
  const begin = clockBegin(limit, start, calendar)
  switch (unit) {
    case 'minute':
      return later(begin, amount * 60_000)
    case 'hour':
      return later(begin, amount * hourMs)
    case 'day':
      return endOfDay(localDay(later(begin, amount * dayMs)))
    case 'workingHour':
      return addWorkingHours(begin, amount, calendar)
    case 'workingDay': {
      const due = addWorkingDays(begin, amount, calendar)
      return amount === 0 || dayPattern.test(start) ? endOfWork(due, calendar) : due
    }
  }
}

/** The instant from which the time of a limit counts: the next working moment, or the end of a day without an hour. */
export function clockBegin(limit: TimeLimit, start: string, calendar: WorkingCalendar): string {
  const { unit, isWorking } = clockMeasure(limit)
  const isDay = dayPattern.test(start)
  if (isWorking) return addWorkingTime(isDay ? startOfDay(start) : start, 0, calendar)
  if (isDay) return unit === 'day' ? startOfDay(start) : endOfDay(start)
  return new Date(start).toISOString()
}

function later(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString()
}

function endOfDay(day: string): string {
  return later(startOfDay(day), dayMs - 1_000)
}

function endOfWork(instant: string, calendar: WorkingCalendar): string {
  const closes = workingSessions(localDay(instant), calendar).at(-1)?.[1]
  return closes === undefined ? instant : new Date(closes).toISOString()
}
