import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PlainFailure } from '../command/plain-failure.ts'
import { createStepReporter } from '../console/step-reporter.ts'
import { createSupervisor } from '../start/supervisor.ts'
import { measurePublish } from './measure-publish.ts'

/** What to measure: `peerMs` null makes the measurement of the ordinary build itself. */
export interface PublishBench {
  docs: number
  approvals: number
  peerMs: number | null
}

/** The publish benchmark, from nothing to its last line; everything it starts is stopped, everything it makes deleted. */
export async function publishBench(bench: PublishBench): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cong-bench-'))
  const supervisor = createSupervisor()
  const { step } = createStepReporter(process.stdout, () => performance.now())
  const done = Promise.withResolvers<object>()
  try {
    const work = measurePublish(bench, folder, supervisor, step).then(done.resolve)
    if ((await supervisor.whileWanted(work)) === 'stopped') throw new PlainFailure('Stopped before it was measured.')
  } finally {
    await supervisor.stopAll()
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(JSON.stringify(await done.promise))
}
