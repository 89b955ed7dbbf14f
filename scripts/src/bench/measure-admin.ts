import { loadavg } from 'node:os'
import { PlainFailure } from '../command/plain-failure.ts'
import type { StepReporter } from '../console/step-reporter.ts'
import { startCms } from '../parts/cms-process.ts'
import type { Supervisor } from '../start/supervisor.ts'
import { adminResult } from './admin-result.ts'
import { fillDesk } from './fill-desk.ts'
import { prepareBench } from './prepare-bench.ts'
import { signInAll } from './sign-in-all.ts'
import { visitPanel } from './visit-panel.ts'
import { walkItems } from './walk-items.ts'

/** What to measure: documents, people, and items that are walked through three moves each. */
export interface AdminBench {
  docs: number
  users: number
  walks: number
}

/** The panel under a ministry's load: many documents, many people, a tenth of the documents under way. */
export async function measureAdmin(
  { docs, users, walks }: AdminBench,
  folder: string,
  supervisor: Supervisor,
  step: StepReporter['step'],
): Promise<object> {
  const { keep, signal } = supervisor
  const bench = await prepareBench({ docs, waiting: walks }, folder, supervisor, step)
  const people = await step(`Making ${users} accounts, a tenth of the documents under way`, () =>
    fillDesk({ users, underWay: Math.floor(docs / 10) }, bench.commands, signal),
  )
  await step('Starting the CMS', () => startCms(bench.settings, bench.environment, keep))
  const origin = `http://127.0.0.1:${bench.settings.ports.cms}`
  const [chief, editor, ...others] = await step('Signing everybody in', () =>
    signInAll(origin, [bench.chief, bench.editor, ...people], signal),
  )
  if (!chief || !editor) throw new PlainFailure('Nobody could sign in.')
  const visits = await step('Everybody looks at the inbox, a list and a document', () =>
    visitPanel([...others, chief, editor], signal),
  )
  const moves = await step(`Walking ${bench.waiting.length} items through three moves`, () =>
    walkItems({ chief, editor }, bench.waiting, signal),
  )
  return adminResult({ docs, users, visits, moves, load: loadavg()[0] ?? 0 })
}
