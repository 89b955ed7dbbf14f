import type { Address, PlannedEntry } from '../../page-plan/planned-entry.ts'
import type { Manifest } from '../tree/manifest.ts'
import type { Planned, Planning } from './plan.ts'

/** One way in which the tree is not yet as planned. `distrust`: do not take the manifest's word for what is there. */
export type Difference =
  | { kind: 'write'; entry: PlannedEntry; fingerprint: string; distrust: boolean }
  | { kind: 'remove'; address: Address }

export interface DiffOptions {
  fingerprint: Planning['fingerprint']
  buildId: string
  /** `trust` the manifest, `check` the files of a host against it, or make all of a host `again`. */
  careFor(host: string): 'trust' | 'check' | 'again'
  /** Whether the bytes at an address are those the manifest says. */
  isIntact(address: Address): boolean
}

/** Where plan and manifest disagree, one by one, so that a whole portal's pages need not be held at once. */
export function* diff(planned: Planned, manifest: Manifest, options: DiffOptions): Generator<Difference> {
  const seen = new Map<string, Set<string>>()
  for (const entry of planned.entries()) {
    if (planned.whole) see(seen, entry)
    const fingerprint = options.fingerprint(entry, options.buildId)
    const care = options.careFor(entry.host)
    const distrust = care === 'again' || (care === 'check' && !options.isIntact(entry))
    if (distrust || manifest.get(entry)?.fingerprint !== fingerprint)
      yield { kind: 'write', entry, fingerprint, distrust }
  }
  for (const address of planned.whole ? unplanned(manifest, seen) : planned.removed) {
    if (manifest.get(address)) yield { kind: 'remove', address }
  }
}

function see(seen: Map<string, Set<string>>, { host, path }: Address): void {
  const paths = seen.get(host) ?? new Set()
  seen.set(host, paths)
  paths.add(path)
}

function unplanned(manifest: Manifest, seen: Map<string, Set<string>>): Address[] {
  return manifest
    .hosts()
    .flatMap((host) =>
      [...manifest.host(host).paths()].filter((path) => !seen.get(host)?.has(path)).map((path) => ({ host, path })),
    )
}
