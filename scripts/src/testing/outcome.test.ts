import { expect, it } from 'vitest'
import { outcomeLine, sumOutcomes } from './outcome.ts'

it('mentions skipped tests only where there are some', () => {
  expect(outcomeLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
  expect(outcomeLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
})

it('adds up', () => {
  expect(
    sumOutcomes([
      { passed: 1, failed: 2, skipped: 3, failures: ['one', 'two'] },
      { passed: 4, failed: 0, skipped: 0, failures: [] },
    ]),
  ).toEqual({ passed: 5, failed: 2, skipped: 3, failures: ['one', 'two'] })
})
