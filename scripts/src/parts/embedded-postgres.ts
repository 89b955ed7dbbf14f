import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { PlainFailure } from '../command/plain-failure.ts'
import { tailOf } from '../console/tail-of.ts'
import type { Settings } from '../settings/parse-settings.ts'
import { exitOf } from './exit-of.ts'
import type { RunningPart } from './running-part.ts'

const program = fileURLToPath(new URL('../postgres/serve-postgres.ts', import.meta.url))
const readyLine = z.object({ url: z.string() })

/** The embedded server and the address of its database. */
export interface EmbeddedPostgres extends RunningPart {
  url: string
}

/**
 * Starts the embedded PostgreSQL 18 on `<dataDir>/postgres`, making it on the first call. The wanted port is used when it
 * is free, any other otherwise: `url` says which.
 */
export async function startEmbeddedPostgres(settings: Settings, password: string): Promise<EmbeddedPostgres> {
  const name = 'PostgreSQL'
  const logFile = join(settings.dataDir, 'logs', 'postgres.log')
  mkdirSync(join(settings.dataDir, 'logs'), { recursive: true })
  const place = ['--dir', join(settings.dataDir, 'postgres'), '--port', String(settings.ports.postgres)]
  const child = spawn(process.execPath, [program, ...place], {
    env: { ...process.env, CONG_POSTGRES_PASSWORD: password },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  })
  child.stderr.pipe(createWriteStream(logFile))
  const exited = exitOf(child)
  const firstLine = new Promise<string>((resolve) => createInterface({ input: child.stdout }).once('line', resolve))
  const first = await Promise.race([firstLine, exited.then(() => null)])
  if (first === null) throw new PlainFailure(`PostgreSQL did not start; the end of ${logFile}:\n${tailOf(logFile, 6)}`)
  const stop = async () => {
    child.stdin.end()
    await exited
  }
  return { name, logFile, exited, stop, url: readyLine.parse(JSON.parse(first)).url }
}
