import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { documentKey } from 'shared-types/content'
import { exampleDocuments } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { createPlanner, type PlannedPage } from '../page-plan/index.ts'
import { ContentStore } from '../publisher/content-store.ts'
import { filesBelow } from './files-below.ts'
import { loadRenderer } from './load-renderer.ts'
import { buildTo } from './testing/build-to.ts'

const site = fileURLToPath(new URL('../../', import.meta.url))
const asOf = '2026-11-23T02:00:00.000Z'

it('HY-2.3 builds each portal as an ordinary static site from the store: the pages of the warm renderer, byte for byte', async () => {
  const warm = await buildTo('portal-warm', 'warm')
  const storePath = join(warm, '../portal-store/store.sqlite')
  const planned = fillStore(storePath)
  const renderer = await loadRenderer(warm)

  expect(planned.size).toBeGreaterThan(1)
  for (const [host, pages] of planned) {
    const outDir = join(warm, `../portal-static/${host}`)
    await promisify(execFile)(process.execPath, [join(site, 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: site,
      env: {
        ...process.env,
        CONG_MODE: 'static',
        CONG_STORE: storePath,
        CONG_AS_OF: asOf,
        CONG_HOST: host,
        CONG_OUT_DIR: outDir,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    })
    const built = (await filesBelow(outDir)).filter((path) => !path.startsWith('_astro/'))
    expect(built.sort()).toEqual(pages.map(fileOf).sort())
    for (const page of pages)
      expect(await renderer.render(page), page.path).toBe(await readFile(join(outDir, fileOf(page)), 'utf8'))
  }
}, 180_000)

/** Stores the example documents and answers the pages of each host. */
function fillStore(path: string): Map<string, PlannedPage[]> {
  const store = new ContentStore(path)
  try {
    for (const document of exampleDocuments()) store.put(documentKey(document), document)
    const planner = createPlanner(store, asOf)
    const pages = new Map(planner.hosts().map(({ host }) => [host, [] as PlannedPage[]]))
    for (const entry of planner.full()) if (entry.kind !== 'file') pages.get(entry.host)?.push(entry)
    return pages
  } finally {
    store.close()
  }
}

function fileOf({ path }: PlannedPage): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1)
}
