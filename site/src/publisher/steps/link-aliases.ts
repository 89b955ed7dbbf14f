import { mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { PlannedHost } from '../../page-plan/planner.ts'

/**
 * Makes `folder` hold, for each further name of a portal, a link to the folder of its host beside it, and nothing else
 * (MOHA-6.2, MIC-p9b). A web server that follows it serves there the same pages, whose canonical address is the host's.
 * Of two portals that claim one name the first has it; a name that is a portal's own host is none.
 */
export function linkAliases(folder: string, hosts: readonly PlannedHost[]): void {
  const own = new Set(hosts.map(({ host }) => host))
  const wanted = new Map<string, string>()
  for (const { host, aliases } of hosts)
    for (const alias of aliases) if (!own.has(alias) && !wanted.has(alias)) wanted.set(alias, join('..', host))
  mkdirSync(folder, { recursive: true })
  const present = new Map(
    readdirSync(folder, { withFileTypes: true }).map((entry) => [
      entry.name,
      entry.isSymbolicLink() ? readlinkSync(join(folder, entry.name)) : '',
    ]),
  )
  for (const name of present.keys()) if (!wanted.has(name)) rmSync(join(folder, name), { recursive: true })
  for (const [alias, target] of wanted) {
    if (present.get(alias) === target) continue
    const staged = join(folder, '.new')
    rmSync(staged, { force: true })
    symlinkSync(target, staged)
    renameSync(staged, join(folder, alias))
  }
}
