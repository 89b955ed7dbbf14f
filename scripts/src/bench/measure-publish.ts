import { loadavg } from 'node:os'
import { join } from 'node:path'
import type { StepReporter } from '../console/step-reporter.ts'
import { startCms } from '../parts/cms-process.ts'
import { publisherPlan } from '../parts/publisher-process.ts'
import { startStaticServer } from '../parts/static-server.ts'
import { signInToPanel } from '../panel/sign-in-to-panel.ts'
import type { Supervisor } from '../start/supervisor.ts'
import { newestOnMain } from './bench-article.ts'
import { countPages } from './count-pages.ts'
import { describePublishes } from './describe-publishes.ts'
import { measureApprovals } from './measure-approvals.ts'
import { measurePeer } from './measure-peer.ts'
import { prepareBench } from './prepare-bench.ts'
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
  supervisor: Supervisor,
  step: StepReporter['step'],
): Promise<object> {
  const { docs, approvals } = bench
  const { keep, signal } = supervisor
  const prepared = await prepareBench({ docs, waiting: approvals }, folder, supervisor, step)
  const { settings, secrets, environment, corpus, waiting } = prepared
  const { ports } = settings

  await step('Starting the CMS', () => startCms(settings, environment, keep))
  const publisher = await step('Publishing everything once', () =>
    startWatchedPublisher(settings, secrets.publishingSecret, keep),
  )
  await step('Building the search index', () =>
    searchSettled({ pid: publisher.pid, port: ports.publisher }, 900_000, signal),
  )
  await step('Starting the static server', () => startStaticServer(settings, keep))
  const context = await step('Starting Chromium', async () => (await startBrowser(keep)).newContext())
  const chief = await signInToPanel(`http://127.0.0.1:${ports.cms}`, prepared.chief, signal)

  const began = new Date()
  const place = { chief, context, port: ports.site }
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
