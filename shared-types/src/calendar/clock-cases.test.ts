import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import storedCases from '../../fixtures/clock-cases.json' with { type: 'json' }
import storedDaysOff from '../../fixtures/days-off.json' with { type: 'json' }
import { addWorkingDays } from './add-working-days.ts'
import { addWorkingHours } from './add-working-hours.ts'
import type { ClockRecord } from './clock-record.ts'
import { clockState } from './clock-state.ts'
import { dayOffSchema } from './day-off.ts'
import { dueOf, type TimeLimit } from './due-of.ts'
import { escalatesAt } from './escalates-at.ts'
import { type WorkingCalendar, workingCalendar } from './working-calendar.ts'

// Each case was worked out by hand; its `why` says how. Local times carry their week day, which is checked too.
const limits = {
  news12: { amount: 12, unit: 'workingHour' },
  intake24: { amount: 24, unit: 'hour' },
  issued48: { amount: 48, unit: 'hour' },
  soon: { amount: 0, unit: 'immediate', softDefault: { amount: 4, unit: 'workingHour' } },
  machine: { amount: 0, unit: 'immediate', softDefault: { amount: 5, unit: 'minute' } },
  nextDay: { amount: 0, unit: 'immediate', softDefault: { amount: 1, unit: 'workingDay' } },
  sameDay: { amount: 0, unit: 'workingDay' },
  days10: { amount: 10, unit: 'day' },
  answer5: { amount: 5, unit: 'workingDay' },
} as const satisfies Record<string, TimeLimit>

const daysOff = z.enum(['none', 'inForce', 'planned'])
const limit = z.enum(['news12', 'intake24', 'issued48', 'soon', 'machine', 'nextDay', 'sameDay', 'days10', 'answer5'])
const known = { from: z.string(), daysOff, why: z.string().min(5) }
const caseSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('hours'), ...known, by: z.number(), gives: z.string() }),
  z.strictObject({ do: z.literal('days'), ...known, by: z.int(), gives: z.string() }),
  z.strictObject({ do: z.literal('due'), ...known, limit, gives: z.string() }),
  z.strictObject({ do: z.literal('escalates'), ...known, by: z.int(), gives: z.string() }),
  z.strictObject({
    do: z.literal('state'),
    ...known,
    limit,
    pauses: z.array(z.array(z.string()).min(1).max(2)).default([]),
    met: z.string().optional(),
    now: z.string(),
    gives: z.enum(['running', 'paused', 'warned', 'overdue', 'met', 'late']),
    due: z.string().optional(),
    leftHours: z.number().optional(),
  }),
])
type ClockCase = z.infer<typeof caseSchema>

const table = z.array(dayOffSchema).parse(storedDaysOff)
const cases = z.array(caseSchema).parse(storedCases)
const week = { workdays: [1, 2, 3, 4, 5], hours: [['08:00', '12:00'] as const, ['13:00', '17:00'] as const] }
const calendars: Record<z.infer<typeof daysOff>, WorkingCalendar> = {
  none: workingCalendar(week, [], { countPlanned: false }),
  inForce: workingCalendar(week, table, { countPlanned: false }),
  planned: workingCalendar(week, table, { countPlanned: true }),
}

describe('clock cases worked out by hand', () => {
  it('are at least two hundred', () => expect(cases.length).toBeGreaterThanOrEqual(200))

  for (const one of cases) it(titleOf(one), () => check(one))
})

function titleOf(one: ClockCase): string {
  const what = 'limit' in one ? one.limit : `${one.by} working ${one.do === 'hours' ? 'hours' : 'days'}`
  const at = one.do === 'state' ? `at ${one.now} ` : ''
  return `${one.do}: ${one.from}, ${what} ${at}(${one.daysOff}) → ${one.gives}: ${one.why}`
}

function check(one: ClockCase): void {
  const calendar = calendars[one.daysOff]
  switch (one.do) {
    case 'hours':
      expect(addWorkingHours(instant(one.from), one.by, calendar)).toBe(instant(one.gives))
      break
    case 'days':
      expect(addWorkingDays(instant(one.from), one.by, calendar)).toBe(instant(one.gives))
      break
    case 'due':
      expect(dueOf(limits[one.limit], start(one.from), calendar)).toBe(instant(one.gives))
      break
    case 'escalates':
      expect(escalatesAt(instant(one.from), one.by, calendar)).toBe(instant(one.gives))
      break
    case 'state': {
      const pauses = one.pauses.map(([from = '', to]) => ({ from: instant(from), to: to ? instant(to) : null }))
      const record: Pick<ClockRecord, 'start' | 'pauses' | 'metAt'> = {
        start: start(one.from),
        pauses,
        metAt: one.met ? instant(one.met) : null,
      }
      const found = clockState({ limit: limits[one.limit], record, calendar, warnAt: 0.75, now: instant(one.now) })
      const isMet = one.gives === 'met' || one.gives === 'late'
      expect({ ...found, share: 0, inWorkingTime: true }).toEqual({
        status: isMet ? 'met' : one.gives,
        dueAt: one.due ? instant(one.due) : null,
        leftMs: isMet ? null : Math.round((one.leftHours ?? Number.NaN) * 3_600_000) + 0,
        inWorkingTime: true,
        share: 0,
        late: one.gives === 'late' || one.gives === 'overdue' || (one.leftHours ?? 0) < 0,
      })
    }
  }
}

/** `Fri 2026-11-06 16:00` as an instant, `Tue 2026-11-10` as the date it is. */
function start(words: string): string {
  return words.split(' ').length === 2 ? dated(words).date : instant(words)
}

function instant(words: string): string {
  const { date, time } = dated(words)
  return new Date(`${date}T${(time ?? '').length === 5 ? `${time}:00` : time}+07:00`).toISOString()
}

function dated(words: string): { date: string; time: string | undefined } {
  const [weekDay, date = '', time] = words.split(' ')
  const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
  if (names[new Date(`${date}T00:00:00Z`).getUTCDay()] !== weekDay) throw new Error(`${words}: not that week day`)
  return { date, time }
}
