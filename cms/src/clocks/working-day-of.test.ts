import { workingCalendar } from 'shared-types/calendar'
import { expect, it } from 'vitest'
import { workingDayOf } from './working-day-of'

const calendar = workingCalendar(
  {
    workdays: [1, 2, 3, 4, 5],
    hours: [
      ['07:30', '11:30'],
      ['13:00', '17:00'],
    ],
  },
  [{ date: '2026-11-23', kind: 'off', state: 'inForce', name: 'Nghỉ bù' }],
  { countPlanned: false },
)

it('is the local day where people work on it', () => {
  expect(workingDayOf(new Date('2026-11-19T18:00:00Z'), calendar)).toBe('2026-11-20')
})

it('is the next day worked, over a week-end and a day off', () => {
  expect(workingDayOf(new Date('2026-11-21T03:00:00Z'), calendar)).toBe('2026-11-24')
})
