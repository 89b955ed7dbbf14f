import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { inject } from 'vitest'

/** A new database in the tests' cluster, holding what the version of the project at that commit had written. */
export async function restoreDatabase(commit: string): Promise<string> {
  const sql = gunzipSync(await readFile(join(import.meta.dirname, `${commit}.sql.gz`))).toString('utf8')
  const url = `${inject('clusterUrl')}/upgrade_${randomBytes(6).toString('hex')}`
  await run(`${inject('clusterUrl')}/postgres`, `create database ${new URL(url).pathname.slice(1)}`)
  await run(url, sql)
  return url
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
