import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Disk } from './disk.ts'
import { outputPath } from './output-path.ts'
import { type PackEntry, type Phase, phaseOf } from './pack-entry.ts'
import { pruneFolders } from './prune-folders.ts'
import type { TreeFolders } from './tree-folders.ts'

interface StagedEntry {
  entry: PackEntry
  target: string
  /** Null where nothing is to be put: a removal, or bytes that stay. */
  draft: string | null
}

/**
 * New files of one publish, written beside the tree with the folders they need, so that applying them is renames and
 * removals only: what can fail for want of space has happened before anything is seen.
 */
export class Staging {
  readonly #folders: TreeFolders
  readonly #disk: Disk
  readonly #staged: StagedEntry[] = []

  constructor(folders: TreeFolders, disk: Disk) {
    this.#folders = folders
    this.#disk = disk
    disk.makeFolder(folders.staged)
  }

  /** `put` writes the file; null leaves the bytes as they are, or removes them where the entry says so. */
  add(entry: PackEntry, put: ((draft: string) => void) | null): void {
    const target = this.targetOf(entry)
    const draft = put ? join(this.#folders.staged, String(this.#staged.length)) : null
    this.#staged.push({ entry, target, draft })
    if (!put || !draft) return
    this.#disk.makeFolder(dirname(target))
    put(draft)
  }

  targetOf(entry: { host: string; path: string }): string {
    const relative = outputPath(entry)
    if (!relative) throw new Error(`not an address of the tree: ${entry.host} ${entry.path}`)
    return join(this.#folders.www, relative)
  }

  entries(): PackEntry[] {
    return this.#staged.map(({ entry }) => entry)
  }

  /** Applies one phase; may be called again after a fault, and then does what is left. */
  apply(phase: Phase): void {
    for (const item of this.#staged) {
      if (phaseOf(item.entry) !== phase) continue
      if (item.entry.after === null) {
        this.#disk.remove(item.target)
        pruneFolders(this.#disk, item.target, this.#folders.www)
      } else if (item.draft) {
        this.#disk.rename(item.draft, item.target)
        item.draft = null
      }
    }
  }

  /** Leaves nothing behind of what was not applied. */
  discard(): void {
    for (const { draft, target } of this.#staged) {
      if (!draft) continue
      this.#disk.remove(draft)
      pruneFolders(this.#disk, target, this.#folders.www)
    }
    this.#staged.length = 0
  }
}

/** Clears what an interrupted publish left beside the tree. */
export function clearStaging(folders: TreeFolders, disk: Disk): void {
  disk.makeFolder(folders.staged)
  for (const name of readdirSync(folders.staged)) disk.remove(join(folders.staged, name))
}
