import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'

const stateSchema = z.object({ bundles: z.array(z.string()), withdrawn: z.array(z.string()) })
const fragmentSchema = z.looseObject({ url: z.string(), content: z.string(), meta: z.unknown(), filters: z.unknown() })

/**
 * Everything a reader's search can show on one host: the fragments of the bundles in use that are not withdrawn, path to
 * content. Throws where two of them are the same page: it would be listed twice.
 */
export function searchResults(hostFolder: string): Record<string, unknown> {
  const folder = join(hostFolder, 'search')
  const state = stateSchema.parse(JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8')))
  const withdrawn = new Set(state.withdrawn)
  const results: Record<string, unknown> = {}
  for (const bundle of state.bundles) {
    const fragments = join(folder, bundle, 'fragment')
    for (const name of existsSync(fragments) ? readdirSync(fragments).sort() : []) {
      if (withdrawn.has(name.replace(/\.pf_fragment$/, ''))) continue
      const text = gunzipSync(readFileSync(join(fragments, name))).toString('utf8')
      const { url, content, meta, filters } = fragmentSchema.parse(JSON.parse(text.slice(text.indexOf('{'))))
      if (results[url]) throw new Error(`${url} would be found twice (${bundle}).`)
      results[url] = { content, meta, filters }
    }
  }
  return results
}

/** What the indexer keeps for every page it should find, `host path` to digest. */
export function searchRecords(dataDir: string): Record<string, unknown> {
  const folder = join(dataDir, 'search')
  const file = readdirSync(folder).find((name) => name.endsWith('.sqlite'))
  if (!file) throw new Error(`There is no record store in ${folder}.`)
  const store = new DatabaseSync(join(folder, file), { readOnly: true })
  try {
    const rows = store.prepare('select host, path, digest from record order by host, path').all()
    return Object.fromEntries(rows.map((row) => [`${row.host} ${row.path}`, row.digest]))
  } finally {
    store.close()
  }
}
