import { addWorkingTime } from './add-working-time.ts'
import { clockMeasure } from './clock-measure.ts'
import type { ClockRecord } from './clock-record.ts'
import { clockBegin, dueOf, type TimeLimit } from './due-of.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { workingTimeBetween } from './working-time-between.ts'

/** A time limit as it stands at one moment (J4). */
export interface ClockState {
  status: 'running' | 'paused' | 'warned' | 'overdue' | 'met'
  /** When it runs out, pauses so far counted; null while it stands still, when only the time left is known (E3). */
  dueAt: string | null
  /** Time left in its own measure, in milliseconds: negative once overdue, null once met. */
  leftMs: number | null
  /** Whether `leftMs` is working time. */
  inWorkingTime: boolean
  /** Share of the time that has gone, 0 at the start, 1 at the end, more after it. */
  share: number
  /** Met after its time, or not met although it is over. */
  late: boolean
}

interface Clock {
  limit: TimeLimit
  record: Pick<ClockRecord, 'start' | 'pauses' | 'metAt'>
  calendar: WorkingCalendar
  /** Warn from this share of the time on. */
  warnAt: number
  now: string
}

/** How a time limit stands at `now`. Pauses move its end by the time they took, measured as the limit is (E3). */
export function clockState({ limit, record, calendar, warnAt, now }: Clock): ClockState {
  const { isWorking } = clockMeasure(limit)
  const between = (from: string, to: string) =>
    isWorking ? workingTimeBetween(from, to, calendar) : Math.max(0, Date.parse(to) - Date.parse(from))
  const after = (from: string, ms: number) =>
    isWorking ? addWorkingTime(from, ms, calendar) : new Date(Date.parse(from) + ms).toISOString()

  const until = record.metAt ?? now
  const begin = clockBegin(limit, record.start, calendar)
  const paused = record.pauses
    .map(({ from, to }) => between(latest(from, begin), earliest(to ?? until, until)))
    .reduce((sum, ms) => sum + ms, 0)
  const firstDue = dueOf(limit, record.start, calendar)
  const due = paused > 0 ? after(firstDue, paused) : firstDue
  const late = Date.parse(until) > Date.parse(due)
  const total = between(begin, firstDue)
  const share = total > 0 ? (between(begin, until) - paused) / total : late ? 1 : 0
  const known = { inWorkingTime: isWorking, share, late }

  if (record.metAt !== null) return { ...known, status: 'met', dueAt: due, leftMs: null }
  // Subtracted, not negated: nothing left is 0, never -0.
  const leftMs = late ? 0 - between(due, until) : between(latest(until, begin), due)
  if (record.pauses.at(-1)?.to === null) return { ...known, status: 'paused', dueAt: null, leftMs }
  if (late) return { ...known, status: 'overdue', dueAt: due, leftMs }
  return { ...known, status: share >= warnAt ? 'warned' : 'running', dueAt: due, leftMs }
}

function latest(one: string, other: string): string {
  return Date.parse(one) >= Date.parse(other) ? one : other
}

function earliest(one: string, other: string): string {
  return Date.parse(one) <= Date.parse(other) ? one : other
}
