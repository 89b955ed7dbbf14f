import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { inject } from 'vitest'
import { z } from 'zod'

/** A CMS in a process of its own on the same database, secrets and uploads as the test's. */
export interface Victim {
  url: string
  /** Ends it at once, in the middle of whatever it does (SIGKILL). */
  kill(): Promise<void>
}

const readySchema = z.object({ port: z.int() })

/** Starts it, under a name its database connections can be found by. */
export async function startVictim(databaseUrl: string, name: string): Promise<Victim> {
  const child = fork(join(import.meta.dirname, 'cms-process.mjs'), [inject('distDir')], {
    env: {
      ...process.env,
      DATABASE_URL: `${databaseUrl}?application_name=${name}`,
      NODE_ENV: 'test',
      JOBS: 'off',
      NODE_NO_WARNINGS: '1',
    },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const { port } = readySchema.parse(await firstMessage(child))
  return {
    url: `http://127.0.0.1:${port}`,
    async kill() {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

async function firstMessage(child: ChildProcess): Promise<unknown> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The CMS ended before it was ready (exit code ${code}).`)
  })
  const [message] = await Promise.race([once(child, 'message'), ended])
  ended.catch(() => {})
  return message
}
