/** How many tests passed, failed and were skipped. */
export interface Outcome {
  passed: number
  failed: number
  skipped: number
  /** One line for each failure: what failed, and the first line of why. */
  failures: string[]
}

/** The sum of several outcomes. */
export function sumOutcomes(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce(
    (sum, next) => ({
      passed: sum.passed + next.passed,
      failed: sum.failed + next.failed,
      skipped: sum.skipped + next.skipped,
      failures: [...sum.failures, ...next.failures],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [] },
  )
}

/** The last line of a test run, e.g. `120 passed, 0 failed, 2 skipped`. */
export function outcomeLine({ passed, failed, skipped }: Omit<Outcome, 'failures'>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
