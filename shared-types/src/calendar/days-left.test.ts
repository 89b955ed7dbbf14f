import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countdownOf, daysLeft } from './days-left.ts'

const draft = { opensAt: '2026-11-01T00:00:00+07:00', closesAt: '2026-12-01T00:00:00+07:00' }

it('BP-7.3j-2 counts the days left by the calendar of Việt Nam, down to the last day itself', () => {
  expect(daysLeft(draft, '2026-11-20T00:00:00.000Z')).toBe(10)
  expect(daysLeft(draft, '2026-11-29T16:59:59.999Z')).toBe(1)
  expect(daysLeft(draft, '2026-11-29T17:00:00.000Z')).toBe(0)
  expect(daysLeft({ ...draft, closesAt: '2026-12-01T17:00:00+07:00' }, '2026-11-30T00:00:00.000Z')).toBe(1)
})

it('counts nothing before a draft opens, after it has closed, or months ahead', () => {
  expect(daysLeft(draft, '2026-10-31T16:59:59.999Z')).toBeNull()
  expect(daysLeft(draft, '2026-11-30T17:00:00.000Z')).toBeNull()
  expect(daysLeft({ ...draft, closesAt: '2027-06-01T00:00:00+07:00' }, '2026-11-20T00:00:00.000Z')).toBeNull()
})

it('names every instant at which the number changes between opening and closing', () => {
  const instant = fc
    .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2026-06-01T00:00:00Z') })
    .map((time) => new Date(time).toISOString())
  fc.assert(
    fc.property(instant, instant, instant, instant, (opensAt, closesAt, one, other) => {
      const window = { opensAt, closesAt }
      const marks = [...countdownOf(window), opensAt, closesAt]
      const [from, to] = one < other ? [one, other] : [other, one]
      if (marks.some((mark) => mark > from && mark <= to)) return
      expect(daysLeft(window, to)).toBe(daysLeft(window, from))
    }),
    { seed: 20_261_123, numRuns: 500 },
  )
})
