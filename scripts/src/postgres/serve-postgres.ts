import { randomBytes } from 'node:crypto'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { describeFailure } from '../command/describe-failure.ts'
import { freePort } from '../net/free-port.ts'
import { isPortFree } from '../net/is-port-free.ts'
import { ensureDatabase } from './ensure-database.ts'
import { findBinaries } from './find-binaries.ts'
import { initCluster } from './init-cluster.ts'
import { type PostgresServer, runServer } from './run-server.ts'
import { serverUser } from './server-user.ts'

// A small program around one PostgreSQL server. It prints one line, {"url": "postgres://…"}, when the database takes
// connections, and stops the server when its standard input closes: so no server outlives whoever started it, however
// that one ended.
//
//   node serve-postgres.ts --dir DIR --port N   keeps its data; password in CONG_POSTGRES_PASSWORD
//   node serve-postgres.ts                      throw-away: empty, on a free port, deleted at the end

const { values } = parseArgs({ options: { dir: { type: 'string' }, port: { type: 'string' } } })

try {
  await serve(values.dir ? keptCluster(values.dir) : throwAwayCluster())
} catch (error) {
  console.error(describeFailure(error))
  // Standard input is still being read, and would keep this open.
  process.exit(1)
}

interface Cluster {
  dir: string
  password: string
  port: number
  settings: string[]
  cleanUp(): void
}

async function serve(cluster: Cluster): Promise<void> {
  const binaries = findBinaries()
  const user = serverUser()
  const stopAsked = stopRequest()
  await initCluster(binaries, { ...cluster, user })
  const port = cluster.port !== 0 && (await isPortFree(cluster.port)) ? cluster.port : await freePort()
  const server = await runServer(binaries, { ...cluster, user, port }, (text) => process.stderr.write(text))
  const url = `postgres://postgres:${cluster.password}@127.0.0.1:${port}/cong`
  await ensureDatabase(url)
  console.log(JSON.stringify({ url }))
  process.exitCode = await waitForEnd(server, stopAsked)
  cluster.cleanUp()
}

async function waitForEnd(server: PostgresServer, stopAsked: Promise<'asked'>): Promise<number> {
  const reason = await Promise.race([stopAsked, server.exited])
  await server.stop()
  return reason === 'asked' ? 0 : 1
}

function stopRequest(): Promise<'asked'> {
  return new Promise((resolve) => {
    const ask = () => {
      process.stdin.pause()
      resolve('asked')
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask)
    process.stdin.on('end', ask).on('error', ask).resume()
  })
}

function keptCluster(dir: string): Cluster {
  const password = process.env.CONG_POSTGRES_PASSWORD
  if (!password) throw new Error('CONG_POSTGRES_PASSWORD is not set.')
  return { dir: resolve(dir), password, port: Number(values.port ?? 0), settings: [], cleanUp: () => {} }
}

function throwAwayCluster(): Cluster {
  const folder = mkdtempSync(join(tmpdir(), 'cong-postgres-'))
  const user = serverUser()
  if (user) chownSync(folder, user.uid, user.gid)
  return {
    dir: join(folder, 'data'),
    password: randomBytes(16).toString('hex'),
    port: Number(values.port ?? 0),
    // Nothing here outlives the process, so nothing needs to reach the disk.
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=60'],
    cleanUp: () => rmSync(folder, { recursive: true, force: true }),
  }
}
