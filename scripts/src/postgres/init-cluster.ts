import { execFile } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { PostgresBinaries } from './find-binaries.ts'
import { commandAs, type ServerUser } from './server-user.ts'

/** Makes the data folder of a new server: UTF-8, the same order of text on every machine, password required. */
export async function initCluster(
  binaries: PostgresBinaries,
  cluster: { dir: string; user: ServerUser; password: string },
): Promise<void> {
  const { dir, user, password } = cluster
  if (existsSync(join(dir, 'PG_VERSION'))) return
  // Left from an initdb that was interrupted: it holds nothing yet.
  rmSync(dir, { recursive: true, force: true })
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const passwordFile = `${dir}.password`
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (user) for (const path of [dir, passwordFile]) chownSync(path, user.uid, user.gid)
  const collation = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const access = ['--auth=scram-sha-256', '--username=postgres', `--pwfile=${passwordFile}`]
  const run = commandAs(user, binaries.initdb, [`--pgdata=${dir}`, ...collation, ...access], [binaries.initdb, dir])
  try {
    await promisify(execFile)(run.program, run.args, { env: { ...process.env, LC_ALL: 'C' } })
  } catch (error) {
    rmSync(dir, { recursive: true, force: true })
    throw error
  } finally {
    rmSync(passwordFile, { force: true })
  }
}
