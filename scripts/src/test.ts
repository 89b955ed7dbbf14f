import { join } from 'node:path'
import { buildIfChanged } from './build/build-if-changed.ts'
import { builds } from './build/builds.ts'
import { parseOptions } from './command/parse-options.ts'
import { PlainFailure } from './command/plain-failure.ts'
import { runCommand } from './command/run-command.ts'
import { createStepReporter } from './console/step-reporter.ts'
import { rootDir } from './settings/root-dir.ts'
import { type Outcome, outcomeLine, sumOutcomes } from './testing/outcome.ts'
import { runStaticChecks } from './testing/run-static-checks.ts'
import { runVitest } from './testing/run-vitest.ts'

const packages = ['shared-types', 'scripts', 'site', 'cms']
/**
 * What runs side by side. Tests wait for servers and disks half of their time: three lanes fill two cores, and each
 * package's own tests still run one file after another.
 */
const lanes = [['checks', 'shared-types', 'site'], ['scripts'], ['cms']]

const help = `Builds what has changed, then runs every check and every test. The last line is "N passed, N failed".

  npm test                           everything, the long sweeps at a smaller size
  npm run test:full                  the long sweeps whole
  npm test -- --only scripts,site    some packages: ${packages.join(', ')}; "checks" for the static checks`

await runCommand({ help, run: test })

async function test(args: string[]): Promise<number> {
  const { values } = parseOptions(args, { full: { type: 'boolean', default: false }, only: { type: 'string' } })
  const parts = chosenParts(values.only)
  const { step, elapsed } = createStepReporter(process.stdout, () => performance.now())
  const outcomes: Outcome[] = []
  try {
    for (const build of builds) {
      await step(build.title, async (note) => note(await buildIfChanged(build, join(rootDir, '.data', 'logs'))))
    }
    const run = async (part: string) => {
      console.log(`── ${part} ──`)
      const outcome = part === 'checks' ? await runStaticChecks() : await runVitest(part, testEnvironment(values.full))
      console.log(`── ${part}: ${outcomeLine(outcome)} (${elapsed()})`)
      outcomes.push(outcome)
    }
    const ends = await Promise.allSettled(
      lanes.map(async (lane) => {
        for (const part of lane) if (parts.includes(part)) await run(part)
      }),
    )
    for (const end of ends) if (end.status === 'rejected') outcomes.push(brokenOff(end.reason))
  } catch (error) {
    outcomes.push(brokenOff(error))
  }
  const sum = sumOutcomes(outcomes)
  console.log(`\n${parts.join(', ')} in ${elapsed()}${values.full ? ' (full sweeps)' : ''}`)
  for (const failure of sum.failures) console.log(`✗ ${failure}`)
  console.log(outcomeLine(sum))
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0
}

/** What could not be built or run is a failure of the whole, and the last line still says so. */
function brokenOff(error: unknown): Outcome {
  console.error(error instanceof PlainFailure ? error.message : error)
  return { passed: 0, failed: 1, skipped: 0, failures: ['The run itself broke off: see above.'] }
}

function chosenParts(only: string | undefined): string[] {
  const all = ['checks', ...packages]
  const chosen = only?.split(',') ?? all
  const unknown = chosen.filter((part) => !all.includes(part))
  if (unknown.length > 0)
    throw new PlainFailure(`There is no part "${unknown.join(', ')}": choose from ${all.join(', ')}.`)
  return chosen
}

function testEnvironment(full: boolean): Record<string, string | undefined> {
  const { NODE_ENV: _, ...environment } = process.env
  return { ...environment, ...(full ? { CONG_TEST_FULL: '1' } : {}) }
}
