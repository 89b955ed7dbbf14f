import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { type BaseRecord, digestOf } from './record-store.ts'
import type { SearchRecord } from './search-record.ts'

const fragmentSchema = z.object({ url: z.string() })
const fragmentHeader = 'pagefind_dcd'

/** Which fragment of a bundle, written from these records, each of them became. */
export async function heldRecords(folder: string, records: readonly SearchRecord[]): Promise<BaseRecord[]> {
  const fragments = await fragmentsOf(folder)
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
