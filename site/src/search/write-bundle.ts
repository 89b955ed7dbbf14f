import { readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as pagefind from 'pagefind'
import { pageForIndex } from './page-for-index.ts'
import type { SearchRecord } from './search-record.ts'

/** Ready-made interfaces Pagefind ships with each bundle; the portal has its own. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)/

/** Writes a Pagefind bundle of these records to `folder`, whole or not at all. Throws with Pagefind's own words when it refuses a page. */
export async function writeBundle(folder: string, records: readonly SearchRecord[]): Promise<void> {
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
  await rename(draft, folder)
}
