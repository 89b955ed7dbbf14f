import { expect, it } from 'vitest'
import { BoundaryCalendar } from './boundary-calendar.ts'

const [first, second, third] = [
  '2026-01-01T00:00:00.000Z',
  '2026-02-01T00:00:00.000Z',
  '2026-03-01T00:00:00.000Z',
] as const

it('answers the next instant after another, never the same one', () => {
  const calendar = new BoundaryCalendar()
  calendar.put('b', [third])
  calendar.put('a', [second, first])
  expect(calendar.next('2025-12-31T00:00:00.000Z')).toBe(first)
  expect(calendar.next(first)).toBe(second)
  expect(calendar.next(third)).toBeNull()
})

it('names the documents whose boundary was crossed, once each, in either direction', () => {
  const calendar = new BoundaryCalendar()
  calendar.put('a', [first, second])
  calendar.put('b', [third])
  expect(calendar.crossed('2025-12-31T00:00:00.000Z', second)).toEqual(['a'])
  expect(calendar.crossed(second, third)).toEqual(['b'])
  expect(calendar.crossed(third, second)).toEqual(['b'])
  expect(calendar.crossed(second, second)).toEqual([])
})

it('forgets the boundaries a document had before', () => {
  const calendar = new BoundaryCalendar()
  calendar.put('a', [first])
  calendar.put('a', [second])
  expect(calendar.crossed('2025-12-31T00:00:00.000Z', first)).toEqual([])
  calendar.put('a', [])
  expect(calendar.next('2025-12-31T00:00:00.000Z')).toBeNull()
})
