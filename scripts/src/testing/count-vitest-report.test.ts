import { expect, it } from 'vitest'
import { countVitestReport } from './count-vitest-report.ts'

interface Result {
  name: string
  status: string
  message?: string
  assertionResults: { status: string; fullName: string; failureMessages?: string[] }[]
}

const report = (results: Result[], counts = {}) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: results,
  ...counts,
})

it('counts tests, the pending and planned ones as skipped', () => {
  expect(countVitestReport(report([]), 0)).toEqual({ passed: 3, failed: 0, skipped: 2, failures: [] })
})

it('counts a file that could not be loaded as one failure, and says why', () => {
  const broken = report([
    { name: 'a.test.ts', status: 'failed', message: 'No such module\n  at …', assertionResults: [] },
  ])
  expect(countVitestReport(broken, 1)).toMatchObject({ failed: 1, failures: ['a.test.ts: No such module'] })
})

it('counts a failed test once, not its file as well, and names it', () => {
  const test = { status: 'failed', fullName: 'adds up', failureMessages: ['expected 3 to be 4\n  at …'] }
  const failing = report([{ name: 'a.test.ts', status: 'failed', assertionResults: [test] }], { numFailedTests: 1 })
  expect(countVitestReport(failing, 1)).toMatchObject({
    failed: 1,
    failures: ['a.test.ts > adds up: expected 3 to be 4'],
  })
})

it('is never green without a report or with an unexplained exit code', () => {
  expect(countVitestReport(undefined, 0)).toMatchObject({ passed: 0, failed: 1, skipped: 0 })
  expect(countVitestReport(report([]), 1).failed).toBe(1)
})
