import { type ChildProcess, spawn } from 'node:child_process'
import { PlainFailure } from '../command/plain-failure.ts'
import type { PostgresBinaries } from './find-binaries.ts'
import { commandAs, type ServerUser } from './server-user.ts'

/** A running server: `exited` settles when it is gone, for whatever reason. */
export interface PostgresServer {
  exited: Promise<void>
  /** Fast shutdown: sessions are ended, everything committed is kept. */
  stop(): Promise<void>
}

/** Starts the server on 127.0.0.1 and waits until it takes connections. Its log goes to `log`. Throws with its last FATAL line. */
export async function runServer(
  binaries: PostgresBinaries,
  cluster: { dir: string; user: ServerUser; port: number; settings: string[] },
  log: (text: string) => void,
): Promise<PostgresServer> {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'lc_messages=C',
    'timezone=UTC',
    ...cluster.settings,
  ]
  const args = ['-D', cluster.dir, '-p', String(cluster.port), ...settings.flatMap((setting) => ['-c', setting])]
  const run = commandAs(cluster.user, binaries.postgres, args, [binaries.postgres, cluster.dir])
  const child = spawn(run.program, run.args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    env: { ...process.env, LC_ALL: 'C' },
  })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await ready(child, log)
  return {
    exited,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT')
      await exited
    },
  }
}

function ready(child: ChildProcess, log: (text: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let fatal = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log(text)
      fatal = /FATAL: .*/.exec(text)?.[0] ?? fatal
      if (text.includes('database system is ready to accept connections')) resolve()
    })
    child.once('error', (error) => reject(new PlainFailure(`PostgreSQL could not be started: ${error.message}`)))
    child.once('exit', (code) => reject(new PlainFailure(`PostgreSQL ended with code ${code}. ${fatal}`)))
  })
}
