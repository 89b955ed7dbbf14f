import { loadavg } from 'node:os'
import { join } from 'node:path'
import { buildIfChanged } from '../build/build-if-changed.ts'
import { builds } from '../build/builds.ts'
import { PlainFailure } from '../command/plain-failure.ts'
import type { StepReporter } from '../console/step-reporter.ts'
import { cmsEnvironment, commandEnvironment } from '../parts/cms-environment.ts'
import { startCms } from '../parts/cms-process.ts'
import { startEmbeddedPostgres } from '../parts/embedded-postgres.ts'
import { publisherPlan } from '../parts/publisher-process.ts'
import { startStaticServer } from '../parts/static-server.ts'
import { loadSecrets } from '../settings/load-secrets.ts'
import { createAccounts } from '../start/create-accounts.ts'
import type { Supervisor } from '../start/supervisor.ts'
import { type Corpus, newestOnMain } from './bench-article.ts'
import { benchSettings } from './bench-settings.ts'
import { countPages } from './count-pages.ts'
import { describePublishes } from './describe-publishes.ts'
import { fill } from './fill.ts'
import { measureApprovals } from './measure-approvals.ts'
import { measurePeer } from './measure-peer.ts'
import { signIn } from './panel-client.ts'
import { publishResult } from './publish-result.ts'
import { readPublishLog } from './read-publish-log.ts'
import { searchSettled } from './search-settled.ts'
import { startBrowser } from './start-browser.ts'
import { startWatchedPublisher } from './start-watched-publisher.ts'

/** What to measure: `peerMs` null makes the measurement of the ordinary build itself. */
export interface PublishBench {
  docs: number
  approvals: number
  peerMs: number | null
}

/** Builds, fills, starts, approves and compares, one step after another; gives the line that says what came of it. */
export async function measurePublish(
  bench: PublishBench,
  folder: string,
  { keep, signal }: Supervisor,
  step: StepReporter['step'],
): Promise<object> {
  const { docs } = bench
  const settings = await benchSettings(folder)
  const { ports } = settings
  const secrets = loadSecrets(folder)
  for (const build of builds)
    await step(build.title, async (note) => note(await buildIfChanged(build, join(folder, 'logs'), signal)))

  const database = await step('Starting PostgreSQL', () => startEmbeddedPostgres(settings, secrets.postgresPassword))
  keep(database)
  const environment = cmsEnvironment(settings, secrets, database.url)
  const commands = commandEnvironment(settings, environment)
  const accounts = await step('Making accounts and structure', () => createAccounts(commands, true, signal))
  const chief = accounts.find(({ role }) => role === 'chief')
  if (!chief) throw new PlainFailure('The CMS made no account for the chief.')
  const corpus: Corpus = { seed: 1, docs, until: startOfDay(new Date()) }
  const filling = { folder, corpus, waiting: bench.approvals }
  const waiting = await step(`Filling ${docs} articles, ${bench.approvals} more up to the chief`, () =>
    fill(filling, commands, signal),
  )

  await step('Starting the CMS', () => startCms(settings, environment, keep))
  const publisher = await step('Publishing everything once', () =>
    startWatchedPublisher(settings, secrets.publishingSecret, keep),
  )
  await step('Building the search index', () =>
    searchSettled({ pid: publisher.pid, port: ports.publisher }, 900_000, signal),
  )
  await step('Starting the static server', () => startStaticServer(settings, keep))
  const context = await step('Starting Chromium', async () => (await startBrowser(keep)).newContext())
  const panel = await signIn(`http://127.0.0.1:${ports.cms}`, chief)

  const began = new Date()
  const place = { panel, context, port: ports.site }
  const times = await step(`Approving ${waiting.length} articles, one by one`, () =>
    measureApprovals(place, newestOnMain(corpus), waiting, signal),
  )
  const load = loadavg()[0] ?? 0
  const published = readPublishLog(publisher.logFile, began)
  for (const line of describePublishes(times, published)) console.log(`    ${line}`)
  const memory = publisher.stopWatching()
  const pages = countPages(join(folder, 'www'))
  await context.close()

  const peerEnvironment = publisherPlan(settings, secrets.publishingSecret).environment
  const buildPeer = () => measurePeer(peerEnvironment, join(folder, 'peer'), signal)
  const peer = bench.peerMs ?? (await step('Building the main portal the ordinary way', buildPeer))
  return publishResult({ docs, times, published, memory, pages, peer, load })
}

function startOfDay(now: Date): Date {
  return new Date(Math.floor(now.getTime() / 86_400_000) * 86_400_000)
}
