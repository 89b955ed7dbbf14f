/* An ordinary static build of one portal from the CMS's published content: PORTAL=LABEL pnpm --filter site build */
import { join } from 'node:path'
import { createPlanner } from '../../page-plan/index.ts'
import { ContentStore } from '../content-store.ts'
import { createFeedClient } from '../feed-client.ts'
import { nodeDisk } from '../tree/disk.ts'
import { FileCache } from '../tree/file-cache.ts'
import { encodeApart } from '../pictures/encode-apart.ts'
import { makeAllEditions } from '../pictures/make-all-editions.ts'
import { makeEditionAgain } from '../pictures/make-edition-again.ts'
import { addFiles, astroBuild, portalOf } from './build-portal.ts'
import { readStaticBuildSettings } from './static-build-environment.ts'
import { syncStore } from './sync-store.ts'

try {
  await staticBuild()
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`)
  process.exitCode = 1
}

async function staticBuild(): Promise<void> {
  const settings = readStaticBuildSettings(process.env)
  const feed = createFeedClient({
    url: settings.cmsUrl,
    secret: settings.secret ?? '',
    now: Date.now,
    timeoutMs: 30_000,
  })
  const storePath = settings.givenStore ?? join(settings.folder, 'store.sqlite')
  const cache = new FileCache(join(settings.folder, 'files'), nodeDisk)
  const { host, files, asOf } = await plan()
  const outDir = settings.outDir ?? join(settings.folder, host)
  await astroBuild({ store: storePath, asOf, host, outDir })
  addFiles(files, outDir, (digest) => cache.pathOf(digest))
  process.stdout.write(`${host} is in ${outDir}\n`)

  async function plan() {
    if (!settings.givenStore && !settings.secret)
      throw new Error('PUBLISHING_SECRET is needed to read the CMS (npm start keeps it in .data/secrets.json)')
    const store = new ContentStore(storePath)
    try {
      const editions = { cache, feed, folder: join(settings.folder, 'pictures'), encode: encodeApart }
      const position = settings.givenStore ? store.position() : await syncStore(store, feed, new Date())
      if (!settings.givenStore) await makeAllEditions(store, editions)
      const asOf = settings.asOf ?? position.asOf
      const portal = portalOf(createPlanner(store, asOf), settings.label)
      process.stdout.write(
        `${portal.host}: feed ${position.feedId ?? 'none'}, position ${position.seq}, as of ${asOf}\n`,
      )
      for (const file of portal.files)
        await (file.madeFrom ? makeEditionAgain(file.digest, file.madeFrom, editions) : cache.ensure(file, feed))
      return { ...portal, asOf }
    } finally {
      // The build opens it again, in a process of its own.
      store.close()
    }
  }
}
