import fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'
import storedDaysOff from '../../fixtures/days-off.json' with { type: 'json' }
import { addWorkingDays } from './add-working-days.ts'
import { addWorkingTime } from './add-working-time.ts'
import { localDay } from './boundaries.ts'
import { clockState } from './clock-state.ts'
import { dayOffSchema } from './day-off.ts'
import { workingCalendar } from './working-calendar.ts'
import { workingSessions } from './working-sessions.ts'
import { workingTimeBetween } from './working-time-between.ts'

const daysOff = z.array(dayOffSchema).parse(storedDaysOff)
const week = { workdays: [1, 2, 3, 4, 5], hours: [['08:00', '12:00'] as const, ['13:00', '17:00'] as const] }
const calendars = [false, true].map((countPlanned) => workingCalendar(week, daysOff, { countPlanned }))

const minute = 60_000
const calendar = fc.constantFrom(...calendars)
const instant = fc
  .integer({ min: Date.parse('2025-12-20T00:00:00Z') / minute, max: Date.parse('2027-12-20T00:00:00Z') / minute })
  .map((minutes) => new Date(minutes * minute).toISOString())
const amount = fc.integer({ min: 0, max: 200 * 60 }).map((minutes) => minutes * minute)

it('working time added twice is the sum added once', () => {
  fc.assert(
    fc.property(calendar, instant, amount, amount, (days, start, one, other) => {
      const twice = addWorkingTime(addWorkingTime(start, one, days), other, days)
      expect(twice).toBe(addWorkingTime(start, one + other, days))
    }),
  )
})

it('a later start or a longer time is never due earlier', () => {
  fc.assert(
    fc.property(calendar, instant, instant, amount, amount, (days, one, other, ms, more) => {
      const [early, late] = [one, other].sort()
      const due = addWorkingTime(early ?? one, ms, days)
      expect(addWorkingTime(late ?? other, ms, days) >= due).toBe(true)
      expect(addWorkingTime(early ?? one, ms + more, days) >= due).toBe(true)
    }),
  )
})

it('nothing measured in working time is due outside working hours', () => {
  fc.assert(
    fc.property(calendar, instant, amount, fc.integer({ min: 0, max: 30 }), (days, start, ms, count) => {
      for (const due of [addWorkingTime(start, ms, days), addWorkingDays(start, count, days)]) {
        const at = Date.parse(due)
        expect(workingSessions(localDay(due), days).some(([opens, closes]) => opens <= at && at <= closes)).toBe(true)
      }
    }),
  )
})

it('the working time until the end is the time that was added', () => {
  fc.assert(
    fc.property(calendar, instant, amount, (days, start, ms) => {
      expect(workingTimeBetween(start, addWorkingTime(start, ms, days), days)).toBe(ms)
    }),
  )
})

it('working days add up too', () => {
  const count = fc.integer({ min: 0, max: 20 })
  fc.assert(
    fc.property(calendar, instant, count, count, (days, start, one, other) => {
      expect(addWorkingDays(addWorkingDays(start, one, days), other, days)).toBe(
        addWorkingDays(start, one + other, days),
      )
    }),
  )
})

it('a pause moves the end by exactly the working time it took, and never changes the time left', () => {
  const limit = { amount: 12, unit: 'workingHour' } as const
  fc.assert(
    fc.property(calendar, instant, amount, amount, (days, start, before, length) => {
      const from = new Date(Date.parse(start) + before).toISOString()
      const to = new Date(Date.parse(from) + length).toISOString()
      const record = { start, metAt: null, pauses: [] }
      const state = (pauses: { from: string; to: string | null }[], now: string) =>
        clockState({ limit, record: { ...record, pauses }, calendar: days, warnAt: 0.75, now })
      const without = state([], from)
      const paused = state([{ from, to: null }], to)
      const resumed = state([{ from, to }], to)
      expect(resumed.dueAt).toBe(
        addWorkingTime(without.dueAt ?? '', workingTimeBetween(laterOf(from, start), to, days), days),
      )
      expect(paused.leftMs).toBe(without.leftMs)
      expect(resumed.leftMs).toBe(without.leftMs)
    }),
  )
})

it('nothing is left, not minus nothing, when the time ran out at the end of a working day', () => {
  const [days] = calendars
  if (!days) throw new Error('There is a calendar.')
  const limit = { amount: 4, unit: 'workingHour' } as const
  const record = { start: '2027-01-20T06:00:00Z', metAt: null, pauses: [] }
  const state = clockState({ limit, record, calendar: days, warnAt: 0.75, now: '2027-01-20T12:00:00Z' })
  expect(state).toMatchObject({ status: 'overdue', leftMs: 0 })
})

it('refuses a working week that runs backwards, overlaps, or has no hours', () => {
  const calendarOf = (hours: [string, string][]) =>
    workingCalendar({ workdays: [1], hours }, [], { countPlanned: false })
  expect(() => calendarOf([['12:00', '08:00']])).toThrow()
  expect(() =>
    calendarOf([
      ['08:00', '12:00'],
      ['11:00', '15:00'],
    ]),
  ).toThrow()
  expect(() => calendarOf([])).toThrow()
})

it('a calendar without an end to its days off is a fault, not a loop', () => {
  const nobodyWorks = { ...workingCalendar(week, [], { countPlanned: false }), workdays: new Set<number>() }
  expect(() => addWorkingTime('2026-11-23T00:00:00Z', minute, nobodyWorks)).toThrow()
})

function laterOf(one: string, other: string): string {
  return one > other ? one : other
}
