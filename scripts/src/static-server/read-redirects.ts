import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const redirectsSchema = z.record(z.string(), z.string())

/** Looks up where an address has moved to; the publisher writes `<host folder>/_redirects.json` as `{from: to}`. */
export function createRedirects(): (folder: string, path: string) => Promise<string | null> {
  const known = new Map<string, { version: string; moves: Record<string, string> }>()
  return async (folder, path) => {
    const file = join(folder, '_redirects.json')
    const found = await stat(file, { bigint: true }).catch(() => null)
    if (!found) return null
    const version = `${found.ino}-${found.mtimeNs}-${found.size}`
    let current = known.get(folder)
    if (current?.version !== version) {
      const parsed = redirectsSchema.safeParse(JSON.parse(await readFile(file, 'utf8')))
      current = { version, moves: parsed.success ? parsed.data : {} }
      known.set(folder, current)
    }
    return Object.hasOwn(current.moves, path) ? (current.moves[path] ?? null) : null
  }
}
