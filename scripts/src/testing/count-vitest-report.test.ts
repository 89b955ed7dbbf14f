import { expect, it } from 'vitest'
import { countVitestReport } from './count-vitest-report.ts'

const report = (results: { status: string; assertionResults: { status: string }[] }[], counts = {}) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: results,
  ...counts,
})

it('counts tests, the pending and planned ones as skipped', () => {
  expect(countVitestReport(report([]), 0)).toEqual({ passed: 3, failed: 0, skipped: 2 })
})

it('counts a file that could not be loaded as one failure', () => {
  expect(countVitestReport(report([{ status: 'failed', assertionResults: [] }]), 1).failed).toBe(1)
})

it('counts a failed test once, not its file as well', () => {
  const failing = report([{ status: 'failed', assertionResults: [{ status: 'failed' }] }], { numFailedTests: 1 })
  expect(countVitestReport(failing, 1).failed).toBe(1)
})

it('is never green without a report or with an unexplained exit code', () => {
  expect(countVitestReport(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(countVitestReport(report([]), 1).failed).toBe(1)
})
