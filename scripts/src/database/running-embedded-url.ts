import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

/** The address of the embedded server, when one runs on this data folder: its own `postmaster.pid` names the port. */
export async function runningEmbeddedUrl(dataDir: string, password: string): Promise<string | null> {
  const file = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')
  const port = Number(file.split('\n')[3])
  if (!port) return null
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/cong`
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  try {
    await client.connect()
    return url
  } catch {
    // A file left behind by a machine that lost power.
    return null
  } finally {
    await client.end().catch(() => {})
  }
}
