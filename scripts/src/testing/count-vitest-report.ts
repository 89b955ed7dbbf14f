import { z } from 'zod'
import type { Outcome } from './outcome.ts'

const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).optional() }),
      ),
    }),
  ),
})

/**
 * Counts a report of vitest's JSON reporter. A file that failed without a failed test (it could not be loaded, or its
 * set-up failed) counts as one failure; so does an exit code other than 0 that nothing in the report explains.
 */
export function countVitestReport(report: unknown, exitCode: number | null): Outcome {
  const parsed = reportSchema.safeParse(report)
  if (!parsed.success) return { passed: 0, failed: 1, skipped: 0, failures: ['The run left no report.'] }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = parsed.data
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const failures = [
    ...brokenFiles.map(({ name, message }) => `${name}: ${firstLine(message)}`),
    ...testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter((test) => test.status === 'failed')
        .map((test) => `${name} > ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`),
    ),
  ]
  const failed = numFailedTests + brokenFiles.length
  const unexplained = failed === 0 && exitCode !== 0
  return {
    passed: numPassedTests,
    failed: unexplained ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
    failures: unexplained ? [`The run ended with code ${exitCode} although no test failed.`] : failures,
  }
}

function firstLine(message: string | undefined): string {
  return message?.split('\n', 1)[0] || 'no reason given'
}
