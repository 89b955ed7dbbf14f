import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfChanged } from '../build/build-if-changed.ts'
import { builds } from '../build/builds.ts'
import { PlainFailure } from '../command/plain-failure.ts'
import { createStepReporter, type StepReporter } from '../console/step-reporter.ts'
import { cmsEnvironment, commandEnvironment } from '../parts/cms-environment.ts'
import { startCms } from '../parts/cms-process.ts'
import { startEmbeddedPostgres } from '../parts/embedded-postgres.ts'
import { publisherPlan, startPublisher } from '../parts/publisher-process.ts'
import { startStaticServer } from '../parts/static-server.ts'
import { loadSecrets } from '../settings/load-secrets.ts'
import { createAccounts } from '../start/create-accounts.ts'
import { createSupervisor, type Supervisor } from '../start/supervisor.ts'
import { benchSettings } from './bench-settings.ts'
import { countPages } from './count-pages.ts'
import { fill } from './fill.ts'
import { measureApprovals } from './measure-approvals.ts'
import { measurePeer } from './measure-peer.ts'
import { publishResult } from './publish-result.ts'

/** What to measure: `peerMs` null makes the measurement of the ordinary build itself. */
export interface PublishBench {
  docs: number
  approvals: number
  peerMs: number | null
}

/** The publish benchmark, from nothing to its last line; everything it makes is deleted at the end. */
export async function publishBench(bench: PublishBench): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cong-bench-'))
  const supervisor = createSupervisor()
  const { step } = createStepReporter(process.stdout, () => performance.now())
  const done = Promise.withResolvers<object>()
  try {
    const work = measure(bench, folder, supervisor, step).then(done.resolve)
    if ((await supervisor.whileWanted(work)) === 'stopped') throw new PlainFailure('Stopped before it was measured.')
  } finally {
    await supervisor.stopAll()
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(JSON.stringify(await done.promise))
}

async function measure(
  bench: PublishBench,
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
  const accounts = await step('Making accounts', () => createAccounts(commands, true, signal))
  const chief = accounts.find(({ role }) => role === 'chief')
  if (!chief) throw new PlainFailure('The CMS made no account for the chief.')
  const plan = { file: join(folder, 'articles.jsonl'), docs: bench.docs, waiting: bench.approvals }
  const waiting = await step(`Filling ${bench.docs} articles`, () => fill(plan, commands, signal))

  await step('Starting the CMS', () => startCms(settings, environment, keep))
  let publisherPid = 0
  let publisherLog = ''
  await step('Publishing everything once', () =>
    startPublisher(settings, secrets.publishingSecret, (part) => {
      publisherPid = part.pid ?? 0
      publisherLog = part.logFile
      keep(part)
    }),
  )
  await step('Starting the static server', () => startStaticServer(settings, keep))
  const times = await step(`Approving ${waiting.length} articles`, () =>
    measureApprovals(settings, chief, waiting, { publisherPid, publisherLog }),
  )
  const pages = countPages(join(folder, 'www'))
  const peer = { ...publisherPlan(settings, secrets.publishingSecret).environment, PORTAL: '' }
  const peerMs = bench.peerMs ?? (await step('Building it all the ordinary way', () => measurePeer(peer)))
  return publishResult(bench.docs, times, pages, peerMs)
}
