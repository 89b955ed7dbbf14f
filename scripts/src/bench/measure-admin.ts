import { loadavg } from 'node:os'
import { join } from 'node:path'
import { buildIfChanged } from '../build/build-if-changed.ts'
import { builds } from '../build/builds.ts'
import { PlainFailure } from '../command/plain-failure.ts'
import type { StepReporter } from '../console/step-reporter.ts'
import { cmsEnvironment, commandEnvironment } from '../parts/cms-environment.ts'
import { startCms } from '../parts/cms-process.ts'
import { startEmbeddedPostgres } from '../parts/embedded-postgres.ts'
import { loadSecrets } from '../settings/load-secrets.ts'
import { createAccounts } from '../start/create-accounts.ts'
import type { Supervisor } from '../start/supervisor.ts'
import { adminResult } from './admin-result.ts'
import type { Corpus } from './bench-article.ts'
import { benchSettings } from './bench-settings.ts'
import { fill } from './fill.ts'
import { fillDesk } from './fill-desk.ts'
import { signInAll } from './panel-session.ts'
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
  bench: AdminBench,
  folder: string,
  { keep, signal }: Supervisor,
  step: StepReporter['step'],
): Promise<object> {
  const settings = await benchSettings(folder)
  const secrets = loadSecrets(folder)
  for (const build of builds)
    await step(build.title, async (note) => note(await buildIfChanged(build, join(folder, 'logs'), signal)))
  const database = await step('Starting PostgreSQL', () => startEmbeddedPostgres(settings, secrets.postgresPassword))
  keep(database)
  const environment = cmsEnvironment(settings, secrets, database.url)
  const commands = commandEnvironment(settings, environment)
  const demo = await step('Making accounts and structure', () => createAccounts(commands, true, signal))
  const corpus: Corpus = {
    seed: 1,
    docs: bench.docs,
    until: new Date(Math.floor(Date.now() / 86_400_000) * 86_400_000),
  }
  const waiting = await step(`Filling ${bench.docs} articles, ${bench.walks} more up to the chief`, () =>
    fill({ folder, corpus, waiting: bench.walks }, commands, signal),
  )
  const people = await step(`Making ${bench.users} accounts, a tenth of the documents under way`, () =>
    fillDesk({ users: bench.users, underWay: Math.floor(bench.docs / 10) }, commands, signal),
  )
  await step('Starting the CMS', () => startCms(settings, environment, keep))
  const origin = `http://127.0.0.1:${settings.ports.cms}`
  const account = (role: string) =>
    demo.find((one) => one.role === role) ?? missing(`The CMS made no account for the role ${role}.`)
  const [chief, editor, ...sessions] = await step('Signing everybody in', () =>
    signInAll(origin, [account('chief'), account('editor'), ...people], signal),
  )
  if (!chief || !editor) throw new PlainFailure('Nobody could sign in.')
  const visits = await step('Everybody looks at the inbox, a list and a document', () =>
    visitPanel([...sessions, chief, editor], signal),
  )
  const moves = await step(`Walking ${waiting.length} items through three moves`, () =>
    walkItems({ chief, editor }, waiting, signal),
  )
  return adminResult({ docs: bench.docs, users: bench.users, visits, moves, load: loadavg()[0] ?? 0 })
}

function missing(what: string): never {
  throw new PlainFailure(what)
}
