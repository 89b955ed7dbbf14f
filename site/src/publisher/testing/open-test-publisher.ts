import { join } from 'node:path'
import pino from 'pino'
import { createPlanner, fingerprint } from '../../page-plan/index.ts'
import { recordOf } from '../../search/record-of.ts'
import { createFeedClient } from '../feed-client.ts'
import { type OpenPublisher, openPublisher, type PublisherParts } from '../open-publisher.ts'
import { nodeDisk } from '../tree/disk.ts'
import { testSecret } from './fake-cms.ts'
import { plainRenderer } from './plain-renderer.ts'

/** A publisher on `root`, with the real planner and a plain renderer unless told otherwise. */
export function openTestPublisher(
  root: string,
  cmsUrl: string,
  parts: Partial<PublisherParts> = {},
): OpenPublisher & { www: string } {
  const www = join(root, 'www')
  const opened = openPublisher({
    dataDir: join(root, 'data'),
    wwwDir: www,
    feed: createFeedClient({ url: cmsUrl, secret: testSecret, now: Date.now, timeoutMs: 1500 }),
    planning: { createPlanner, fingerprint },
    renderer: plainRenderer(),
    search: { recordOf, update: async () => undefined },
    disk: nodeDisk,
    log: pino({ level: process.env.TEST_LOG ?? 'silent' }, pino.destination(2)),
    now: Date.now,
    pollMs: 30_000,
    keepPacksMs: 86_400_000,
    keepBuilds: 3,
    checkpointEvery: 50,
    encode: null,
    ...parts,
  })
  return { ...opened, www }
}
