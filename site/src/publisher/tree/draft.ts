import { hash } from 'node:crypto'
import type { Disk } from './disk.ts'
import type { FileCache } from './file-cache.ts'
import type { Manifest, ManifestChange, Release, StagedManifest } from './manifest.ts'
import type { PackEntry, Phase } from './pack-entry.ts'
import { PackWriter } from './pack-writer.ts'
import { Staging } from './staging.ts'
import type { TreeFolders } from './tree-folders.ts'

type Address = { host: string; path: string }
type Order = PackEntry['order']

/**
 * The next state of the trees, made ready entry by entry: files staged, pack written, manifest staged. `seal` decides
 * it; `apply` and `finish` make it seen. Until `seal`, `discard` leaves no trace.
 */
export class Draft {
  readonly packName: string
  readonly #parts: { folders: TreeFolders; disk: Disk; manifest: Manifest; cache: FileCache; packPath: string }
  readonly #staging: Staging
  #pack: PackWriter | null = null
  #manifest: StagedManifest | null = null
  #sealed = false
  #scratch = Buffer.alloc(0)

  constructor(
    packName: string,
    parts: { folders: TreeFolders; disk: Disk; manifest: Manifest; cache: FileCache; packPath: string },
  ) {
    this.packName = packName
    this.#parts = parts
    this.#staging = new Staging(parts.folders, parts.disk)
  }

  /**
   * A page as it is to be; answers whether its bytes differ from what is there: by the manifest, or with `distrust`
   * by the bytes found.
   */
  page(address: Address, order: Order, fingerprint: string, text: string, distrust = false): boolean {
    const bytes = this.#encoded(text)
    const entry = this.#entry(address, order, fingerprint, hash('sha256', bytes))
    if (this.#isThere(entry, distrust)) {
      this.#keep(entry)
      return false
    }
    const before = entry.before ? this.#parts.disk.read(this.#staging.targetOf(entry)) : null
    this.#add(entry, bytes, before, (draft) => this.#parts.disk.write(draft, bytes))
    return true
  }

  /** A file whose bytes are in the cache. */
  file(address: Address, digest: string, fingerprint: string, distrust = false): boolean {
    const entry = this.#entry(address, 'file', fingerprint, digest)
    if (this.#isThere(entry, distrust)) {
      this.#keep(entry)
      return false
    }
    this.#add(entry, null, null, (draft) => this.#parts.disk.copy(this.#parts.cache.pathOf(digest), draft))
    return true
  }

  removal(address: Address): void {
    const before = this.#parts.manifest.get(address)?.digest ?? null
    const entry: PackEntry = { ...pick(address), order: 'leaf', before, after: null, fingerprint: '' }
    // An uploaded file stays in the cache; a page's last bytes are nowhere but here.
    const isText = /\/$|\.(?:html|xml|txt|json)$/.test(address.path)
    this.#add(entry, null, isText ? this.#parts.disk.read(this.#staging.targetOf(entry)) : null, null)
  }

  entries(): PackEntry[] {
    return this.#staging.entries()
  }

  isEmpty(): boolean {
    return this.entries().length === 0
  }

  /** Makes the manifest ready, then the pack durable; from the return on this draft is what the tree is going to be. */
  seal(release: Release): void {
    const changes = this.entries().map(
      (entry): ManifestChange => ({
        host: entry.host,
        path: entry.path,
        entry: entry.after === null ? null : { digest: entry.after, fingerprint: entry.fingerprint },
      }),
    )
    this.#manifest = this.#parts.manifest.stage(changes, release)
    this.#pack?.seal(release)
    this.#sealed = true
  }

  apply(phase: Phase): void {
    this.#staging.apply(phase)
  }

  finish(): void {
    this.#manifest?.commit()
  }

  discard(): void {
    if (this.#sealed) throw new Error('a sealed publish cannot be discarded')
    this.#staging.discard()
    this.#pack?.discard()
    this.#parts.manifest.clearStaged()
  }

  isSealed(): boolean {
    return this.#sealed
  }

  #entry(address: Address, order: Order, fingerprint: string, after: string): PackEntry {
    return { ...pick(address), order, before: this.#parts.manifest.get(address)?.digest ?? null, after, fingerprint }
  }

  /** The bytes of a text, good until the next call: thousands of short-lived buffers would cost memory for good. */
  #encoded(text: string): Uint8Array {
    const most = text.length * 3
    if (this.#scratch.length < most) this.#scratch = Buffer.allocUnsafeSlow(most * 2)
    return this.#scratch.subarray(0, this.#scratch.write(text))
  }

  #isThere(entry: PackEntry, distrust: boolean): boolean {
    if (!distrust) return entry.before === entry.after
    const bytes = this.#parts.disk.read(this.#staging.targetOf(entry))
    return bytes !== null && hash('sha256', bytes) === entry.after
  }

  /** The bytes stay; the manifest may still have to learn what they were made from. */
  #keep(entry: PackEntry): void {
    const known = this.#parts.manifest.get(entry)
    if (known?.digest !== entry.after || known.fingerprint !== entry.fingerprint) this.#add(entry, null, null, null)
  }

  #add(
    entry: PackEntry,
    after: Uint8Array | null,
    before: Uint8Array | null,
    put: ((draft: string) => void) | null,
  ): void {
    this.#staging.add(entry, put)
    this.#pack ??= new PackWriter(this.#parts.packPath, this.#parts.disk)
    this.#pack.add(entry, { before, after })
  }
}

function pick({ host, path }: Address): Address {
  return { host, path }
}
