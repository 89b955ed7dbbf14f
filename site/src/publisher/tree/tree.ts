import { hash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Address } from '../../page-plan/planned-entry.ts'
import { openExclusive } from '../store/open-exclusive.ts'
import type { Disk } from './disk.ts'
import { Draft } from './draft.ts'
import { FileCache } from './file-cache.ts'
import { flushFileSystem } from './flush-file-system.ts'
import { Manifest, type Release } from './manifest.ts'
import { outputPath } from './output-path.ts'
import { PackFolder } from './pack-folder.ts'
import { phases } from './pack-entry.ts'
import { recoverManifest } from './recover-manifest.ts'
import { type Replayed, replayPacks } from './replay-packs.ts'
import { clearStaging } from './staging.ts'
import type { TreeFolders } from './tree-folders.ts'

const nothingYet: Release = { feedId: null, seq: 0, asOf: '', buildId: '' }

/** The folders of all hosts with their journal and manifest; owned by one process at a time. */
export class Tree {
  readonly folders: TreeFolders
  readonly disk: Disk
  readonly manifest: Manifest
  readonly cache: FileCache
  readonly packs: PackFolder
  /** What had to be replayed at start; null after a clean stop. */
  readonly replayed: Replayed | null
  readonly #lock: DatabaseSync
  #unfinished: Draft | null = null

  /** Takes the tree over and brings it to the last sealed publish. Throws `StoreInUse` when another owns it. */
  constructor(folders: TreeFolders, disk: Disk) {
    this.folders = folders
    this.disk = disk
    this.#lock = openExclusive(folders.lock)
    this.manifest = new Manifest(folders.manifests, disk)
    this.cache = new FileCache(folders.files, disk)
    this.packs = new PackFolder(folders.packs, disk)
    clearStaging(folders, disk)
    this.manifest.clearStaged()
    const damaged = this.manifest.load()
    this.replayed = replayPacks(this.packs.sinceCheckpoint(), this)
    // Without any manifest the data folder was lost: what the tree holds has to be known, or it would stay for good.
    const unknown = this.manifest.hosts().length > 0 ? damaged : hostsBelow(folders.www)
    for (const host of unknown) {
      if (existsSync(join(folders.www, host)))
        recoverManifest(host, { www: folders.www, disk, manifest: this.manifest }, this.replayed?.release ?? nothingYet)
    }
  }

  /** Whether the bytes at an address are those the manifest says; false where it says nothing. */
  isIntact(address: Address): boolean {
    const entry = this.manifest.get(address)
    const relative = outputPath(address)
    const bytes = entry && relative ? this.disk.read(join(this.folders.www, relative)) : null
    return bytes !== null && hash('sha256', bytes) === entry?.digest
  }

  /** A new draft of the next state; at most one at a time. */
  startDraft(): Draft {
    this.settle()
    const { number, path } = this.packs.next()
    return new Draft(String(number), {
      folders: this.folders,
      disk: this.disk,
      manifest: this.manifest,
      cache: this.cache,
      packPath: path,
    })
  }

  /** Decides a draft; from here on it is carried through, by this process or the next. */
  seal(draft: Draft, release: Release): void {
    draft.seal(release)
    if (!draft.isEmpty()) this.packs.sealed(Number(draft.packName))
    this.#unfinished = draft
  }

  finish(draft: Draft): void {
    draft.finish()
    this.#unfinished = null
  }

  /** Carries through what a fault interrupted after it was decided. */
  settle(): void {
    const draft = this.#unfinished
    if (!draft) return
    for (const phase of phases) draft.apply(phase)
    this.finish(draft)
  }

  /** Makes all of it durable, so that nothing so far needs replaying; drops packs last written before `olderThan`. */
  async checkpoint(olderThan: number): Promise<void> {
    const upTo = this.packs.last
    if (this.#unfinished) return
    if (this.packs.unsettled > 0) {
      await flushFileSystem([this.folders.www, this.folders.manifests])
      this.packs.settle(upTo)
    }
    this.packs.drop(olderThan)
  }

  close(): void {
    this.#lock.close()
  }
}

function hostsBelow(www: string): string[] {
  return readdirSync(www, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && outputPath({ host: entry.name, path: '/' }) !== null)
    .map((entry) => entry.name)
}
