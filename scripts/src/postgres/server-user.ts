import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { PlainFailure } from '../command/plain-failure.ts'

/** The system user PostgreSQL runs as; null: this process's own user. */
export type ServerUser = { name: string; uid: number; gid: number } | null

/** PostgreSQL refuses to run as root: root lends it the system user `postgres`, made when missing. */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return null
  const name = 'postgres'
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    id('-u')
  } catch {
    makeUser(name)
  }
  return { name, uid: id('-u'), gid: id('-g') }
}

/**
 * The command line that runs `program` as that user. Where a folder above `paths` is closed to others (as /root is), the
 * server is lent the one capability that lets it pass, rather than opening the folder to everybody. (The securebit keeps
 * that capability in access(2), by which initdb looks for its companion.)
 */
export function commandAs(
  user: ServerUser,
  program: string,
  args: string[],
  paths: string[],
): { program: string; args: string[] } {
  if (!user) return { program, args }
  const lend = paths.every(isReachable)
    ? []
    : ['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--securebits=+no_setuid_fixup']
  const drop = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', ...lend]
  return { program: 'setpriv', args: [...drop, '--', program, ...args] }
}

function isReachable(path: string): boolean {
  const above = dirname(path)
  if (above === path) return true
  return (statSync(above).mode & 0o001) !== 0 && isReachable(above)
}

function makeUser(name: string): void {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', name], { stdio: 'pipe' })
  } catch (error) {
    const sentence = `PostgreSQL does not run as root, and the system user "${name}" could not be made: start as another user, or set DATABASE_URL.`
    throw new PlainFailure(sentence, { cause: error })
  }
}
