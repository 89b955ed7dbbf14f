import type { DayOff } from './day-off.ts'

/** When people work, in Asia/Ho_Chi_Minh. */
export interface WorkingCalendar {
  /** ISO week days worked, 1 = Monday. */
  workdays: ReadonlySet<number>
  /** Opening and closing of each session of a working day, in milliseconds since local midnight, in order. */
  sessions: readonly (readonly [number, number])[]
  /** Local dates nobody works. */
  off: ReadonlySet<string>
  /** Local dates worked in exchange, whatever their week day. */
  worked: ReadonlySet<string>
}

/** The working week of a regulation: ISO week days, and sessions as local times such as `['08:00', '12:00']`. */
export interface WorkingWeek {
  workdays: readonly number[]
  hours: readonly (readonly [string, string])[]
}

/**
 * The calendar of a working week under a table of days off (F13). A planned day counts only with `countPlanned`: what
 * would hold once it is decided. Throws where sessions overlap or run backwards, or nobody ever works: faults of data.
 */
export function workingCalendar(
  { workdays, hours }: WorkingWeek,
  daysOff: readonly DayOff[],
  { countPlanned }: { countPlanned: boolean },
): WorkingCalendar {
  const sessions = hours.map(([opens, closes]) => [sinceMidnight(opens), sinceMidnight(closes)] as const)
  const inOrder = sessions.every(([opens, closes], index) => closes > opens && opens >= (sessions[index - 1]?.[1] ?? 0))
  if (!inOrder) throw new Error('Working hours run backwards or overlap.')
  if (sessions.length === 0 || workdays.length === 0) throw new Error('A working calendar needs hours and workdays.')
  const counted = daysOff.filter(({ state }) => countPlanned || state === 'inForce')
  const datesOf = (kind: DayOff['kind']) => new Set(counted.filter((day) => day.kind === kind).map(({ date }) => date))
  return { workdays: new Set(workdays), sessions, off: datesOf('off'), worked: datesOf('workday') }
}

function sinceMidnight(time: string): number {
  const [hours = Number.NaN, minutes = Number.NaN] = time.split(':').map(Number)
  return (hours * 60 + minutes) * 60_000
}
