import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PlainFailure } from '../command/plain-failure.ts'
import { createStepReporter, type StepReporter } from '../console/step-reporter.ts'
import { createSupervisor, type Supervisor } from '../start/supervisor.ts'

/** One measurement: builds, fills and measures in `folder`, keeps what it starts with the supervisor, gives the last line. */
export type Measurement = (folder: string, supervisor: Supervisor, step: StepReporter['step']) => Promise<object>

/** A benchmark from nothing to its last line; everything it starts is stopped, everything it makes deleted. */
export async function runBench(measure: Measurement): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cong-bench-'))
  const supervisor = createSupervisor()
  const { step } = createStepReporter(process.stdout, () => performance.now())
  const done = Promise.withResolvers<object>()
  try {
    const work = measure(folder, supervisor, step).then(done.resolve)
    if ((await supervisor.whileWanted(work)) === 'stopped') throw new PlainFailure('Stopped before it was measured.')
  } finally {
    await supervisor.stopAll()
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(JSON.stringify(await done.promise))
}
