import { hash } from 'node:crypto'
import type { Disk } from './disk.ts'
import type { FileCache } from './file-cache.ts'
import type { Manifest, Release } from './manifest.ts'
import { type PackEntry, phases } from './pack-entry.ts'
import type { Pack, PackedChange } from './read-pack.ts'
import { Staging } from './staging.ts'
import type { TreeFolders } from './tree-folders.ts'

/** What a replay did: the release the tree is at now, and the paths it may have changed. */
export interface Replayed {
  release: Release
  entries: PackEntry[]
}

/**
 * Brings tree and manifest to the state after these packs, whatever part of them was already done. Several packs are
 * taken together, so that no reader sees a state from before the crash again. Null where there is nothing to replay.
 */
export function replayPacks(
  packs: readonly Pack[],
  tree: { folders: TreeFolders; disk: Disk; manifest: Manifest; cache: FileCache },
): Replayed | null {
  const release = packs.at(-1)?.release
  if (!release) return null
  const staging = new Staging(tree.folders, tree.disk)
  for (const { entry, bytes } of lastStates(packs)) staging.add(entry, putter(entry, bytes))
  for (const phase of phases) staging.apply(phase)
  const entries = staging.entries()
  const changes = entries.map(({ host, path, after, fingerprint }) => ({
    host,
    path,
    entry: after === null ? null : { digest: after, fingerprint },
  }))
  tree.manifest.stage(changes, release).commit()
  return { release, entries }

  function putter(entry: PackEntry, bytes: PackedChange['after'] | null): ((draft: string) => void) | null {
    const { after } = entry
    if (after === null) return null
    const found = tree.disk.read(staging.targetOf(entry))
    if (found && hash('sha256', found) === after) return null
    if (entry.order === 'file')
      return tree.cache.has(after) ? (draft) => tree.disk.copy(tree.cache.pathOf(after), draft) : null
    const content = bytes?.()
    return content ? (draft) => tree.disk.write(draft, content) : null
  }
}

/** For each path what stood there first and is to stand there last, with the bytes from whichever pack has them. */
function lastStates(packs: readonly Pack[]): { entry: PackEntry; bytes: PackedChange['after'] | null }[] {
  const states = new Map<string, { entry: PackEntry; bytes: PackedChange['after'] | null }>()
  for (const { entry, after } of packs.flatMap((pack) => pack.changes)) {
    const address = `${entry.host} ${entry.path}`
    const known = states.get(address)
    const keepsBytes = known !== undefined && known.entry.after === entry.after && entry.before === entry.after
    states.set(address, {
      entry: { ...entry, before: known ? known.entry.before : entry.before },
      bytes: keepsBytes ? known.bytes : after,
    })
  }
  return [...states.values()]
}
