import './collect-often.ts'
import { parseArgs } from 'node:util'
import pino from 'pino'
import { createPlanner, fingerprint } from '../page-plan/index.ts'
import { loadRenderer } from '../renderer/load-renderer.ts'
import { recordOf } from '../search/record-of.ts'
import { startIndexer } from '../search/start-indexer.ts'
import { readConfiguration } from './configuration.ts'
import { createControlServer } from './control-server.ts'
import { rebuildRequestSchema, publishRequestOf } from './control/rebuild-request.ts'
import { createFeedClient } from './feed-client.ts'
import { collectAsUsual } from './collect-often.ts'
import { openPublisher } from './open-publisher.ts'
import { encodeApart } from './pictures/encode-apart.ts'
import { createPreviewClient } from './preview/preview-client.ts'
import { createPreviewDoor } from './preview/preview-door.ts'
import { usual } from './publish-context.ts'
import { StoreInUse } from './store/store-in-use.ts'
import { nodeDisk } from './tree/disk.ts'
import { treeFolders } from './tree/tree-folders.ts'

const help = `The publisher: keeps the public files in step with the CMS.

  node site/src/publisher/main.ts [--once] [--portal LABEL] [--full] [--help]

  --once           publish what is new, wait until it is findable and reported, and end
  --portal LABEL   with --once: also compare this portal's files with what they should be ('' is the main portal)
  --full           with --once: compare with the CMS's whole content and make every page again; the shrink guard is off

Environment: CMS_URL, PUBLISHING_SECRET, PUBLISHER_HOST, PUBLISHER_PORT, CONG_DATA_DIR (or PUBLISHER_DATA_DIR and
WWW_DIR), RENDERER_DIR, PUBLISHER_POLL_SECONDS, PUBLISHER_CMS_TIMEOUT_SECONDS, PUBLISHER_KEEP_PACKS_DAYS,
PUBLISHER_KEEP_BUILDS, LOG_LEVEL.
Ends with 0 when all went live, 1 on a fault, 2 when a publish is held or refused, 3 when another publisher owns the tree.
`

const { values } = parseArgs({
  options: {
    once: { type: 'boolean' },
    portal: { type: 'string' },
    full: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})

if (values.help) process.stdout.write(help)
else process.exitCode = await run().catch(failure)

async function run(): Promise<number> {
  const configuration = readConfiguration(process.env)
  const log = pino({
    level: configuration.logLevel,
    base: { name: 'publisher' },
    timestamp: pino.stdTimeFunctions.isoTime,
  })
  const renderer = await loadRenderer(configuration.rendererDir)
  const indexer = startIndexer(configuration.wwwDir, treeFolders(configuration).search)
  const cms = {
    url: configuration.cmsUrl,
    secret: configuration.secret,
    now: Date.now,
    timeoutMs: configuration.cmsTimeoutMs,
  }
  const { publisher, context, search, reports, pictures, close } = openPublisher({
    ...configuration,
    feed: createFeedClient(cms),
    planning: { createPlanner, fingerprint },
    renderer,
    search: { recordOf, update: (host, upserts, removals, whole) => indexer.update(host, upserts, removals, whole) },
    disk: nodeDisk,
    log,
    now: Date.now,
    checkpointEvery: 50,
    encode: encodeApart,
  })
  const end = async () => {
    await close()
    await indexer.stop()
  }

  if (values.once) {
    const asked = rebuildRequestSchema.parse({ portal: values.portal, full: values.full })
    try {
      const result = await publisher.publish(
        asked.portal === undefined && !asked.full ? usual : publishRequestOf(asked),
      )
      await pictures.settled()
      await search.settled()
      await reports.settled()
      return result.kind === 'published' || result.kind === 'unchanged' ? 0 : 2
    } finally {
      await end()
    }
  }

  const { secret, wwwDir } = configuration
  const preview = createPreviewDoor({
    ...{ publisher, context, secret, now: Date.now },
    client: createPreviewClient(cms),
    www: wwwDir,
  })
  const server = createControlServer({ publisher, secret, now: Date.now, preview })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(configuration.port, configuration.host, resolve)
  })
  log.info({ address: server.address(), buildId: renderer.buildId }, 'publisher started')
  void publisher.start().then(collectAsUsual)
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', resolve)
    process.once('SIGINT', resolve)
  })
  server.close()
  server.closeAllConnections()
  await end()
  log.info('publisher stopped')
  return 0
}

function failure(cause: unknown): number {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`)
  return cause instanceof StoreInUse ? 3 : 1
}
