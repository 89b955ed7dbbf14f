import { createHash, hash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { FeedClient } from '../feed-client.ts'
import { FeedFault } from '../feed/feed-fault.ts'
import type { Disk } from './disk.ts'

/** Published files by the digest of their bytes, each fetched from the CMS once. Whatever is in it is whole and durable. */
export class FileCache {
  readonly #folder: string
  readonly #disk: Disk
  #fetched = 0

  constructor(folder: string, disk: Disk) {
    mkdirSync(folder, { recursive: true })
    this.#folder = folder
    this.#disk = disk
  }

  pathOf(digest: string): string {
    return join(this.#folder, digest.slice(0, 2), digest)
  }

  has(digest: string): boolean {
    return existsSync(this.pathOf(digest))
  }

  /** Makes sure the bytes are here. Throws `FeedFault`: `missing`, `digest` (other bytes than promised), or the CMS's state. */
  async ensure(file: { digest: string; bytes: number }, client: Pick<FeedClient, 'file'>): Promise<void> {
    if (this.has(file.digest)) return
    const draft = join(this.#folder, `.fetched-${process.pid}-${++this.#fetched}`)
    this.#disk.remove(draft)
    const digest = createHash('sha256')
    const handle = this.#disk.create(draft)
    try {
      await client.file(file.digest, file.bytes, (chunk) => {
        digest.update(chunk)
        this.#disk.append(handle, chunk)
      })
      this.#disk.sync(handle)
    } catch (cause) {
      this.#disk.remove(draft)
      throw cause
    } finally {
      this.#disk.close(handle)
    }
    if (digest.digest('hex') !== file.digest) {
      this.#disk.remove(draft)
      throw new FeedFault('digest', `the CMS sent other bytes than those of file ${file.digest}`)
    }
    this.#disk.makeFolder(join(this.#folder, file.digest.slice(0, 2)))
    this.#disk.rename(draft, this.pathOf(file.digest))
  }

  /** Keeps bytes made here; answers their digest. */
  add(bytes: Uint8Array): string {
    const digest = hash('sha256', bytes)
    if (this.has(digest)) return digest
    const draft = join(this.#folder, `.made-${process.pid}-${++this.#fetched}`)
    this.#disk.remove(draft)
    const handle = this.#disk.create(draft)
    try {
      this.#disk.append(handle, bytes)
      this.#disk.sync(handle)
    } finally {
      this.#disk.close(handle)
    }
    this.#disk.makeFolder(join(this.#folder, digest.slice(0, 2)))
    this.#disk.rename(draft, this.pathOf(digest))
    return digest
  }

  /** Drops files no host shows any more, once they have not been for `keepMs`; answers how many. */
  drop(inUse: ReadonlySet<string>, olderThan: number): number {
    let dropped = 0
    for (const folder of readdirSync(this.#folder, { withFileTypes: true })) {
      if (!folder.isDirectory()) continue
      for (const digest of readdirSync(join(this.#folder, folder.name))) {
        if (inUse.has(digest) || statSync(this.pathOf(digest)).mtimeMs > olderThan) continue
        this.#disk.remove(this.pathOf(digest))
        dropped += 1
      }
    }
    return dropped
  }
}
