import pg from 'pg'
import { PlainFailure } from '../command/plain-failure.ts'

const oldestVersion = 180_000

/** Throws `PlainFailure` unless the server of this address answers and is PostgreSQL 18 or newer. */
export async function checkServer(url: string): Promise<void> {
  const { host, pathname } = new URL(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version")
    if (Number(rows[0]?.version) < oldestVersion)
      throw new PlainFailure(`PostgreSQL 18 is needed; the server at ${host} is older.`)
  } catch (error) {
    if (error instanceof PlainFailure) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new PlainFailure(`The database ${host}${pathname} cannot be used (${reason}).`, { cause: error })
  } finally {
    await client.end().catch(() => {})
  }
}
