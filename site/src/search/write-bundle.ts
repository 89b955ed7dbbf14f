import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as pagefind from 'pagefind'
import { z } from 'zod'
import { pageForIndex } from './page-for-index.ts'
import { type BaseRecord, digestOf } from './record-store.ts'
import type { SearchRecord } from './search-record.ts'

const fragmentSchema = z.object({ url: z.string() })
const fragmentHeader = 'pagefind_dcd'

/** Ready-made interfaces Pagefind ships with each bundle; the portal has its own. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)/

/**
 * Writes a Pagefind bundle of these records to `folder`, whole or not at all, and says which fragment each became.
 * Throws with Pagefind's own words when it refuses a page.
 */
export async function writeBundle(folder: string, records: readonly SearchRecord[]): Promise<BaseRecord[]> {
  const draft = `${folder}.tmp`
  await rm(draft, { recursive: true, force: true })
  const { index, errors } = await pagefind.createIndex({ keepIndexUrl: true })
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    for (const record of records) {
      const answer = await index.addHTMLFile({ url: record.path, content: pageForIndex(record) })
      if (answer.errors.length > 0) throw new Error(`Pagefind refused ${record.path}: ${answer.errors.join('; ')}`)
    }
    const written = await index.writeFiles({ outputPath: draft })
    if (written.errors.length > 0) throw new Error(`Pagefind could not write ${draft}: ${written.errors.join('; ')}`)
  } finally {
    await index.deleteIndex()
  }
  for (const file of await readdir(draft)) if (unused.test(file)) await rm(join(draft, file))
  const fragments = await fragmentsOf(draft)
  await rename(draft, folder)
  return records.map((record) => ({
    path: record.path,
    digest: digestOf(record),
    fragment: fragments.get(record.path) ?? '',
  }))
}

async function fragmentsOf(folder: string): Promise<Map<string, string>> {
  const directory = join(folder, 'fragment')
  const files = await readdir(directory).catch(() => [])
  const ids = new Map<string, string>()
  for (const file of files) {
    const text = gunzipSync(await readFile(join(directory, file))).toString('utf8')
    const { url } = fragmentSchema.parse(JSON.parse(text.slice(fragmentHeader.length)))
    ids.set(url, file.replace(/\.pf_fragment$/, ''))
  }
  return ids
}
