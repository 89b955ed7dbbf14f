import { createHash } from 'node:crypto'
import { constants, zstdCompressSync } from 'node:zlib'
import type { Disk } from './disk.ts'
import type { Release } from './manifest.ts'
import type { PackEntry } from './pack-entry.ts'

// Small: pressed frames keep the larger buffers alive they were cut from.
const flushBytes = 256 * 1024
const level = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

/**
 * Writes one pack: a frame for each path with its bytes before and after, then a last frame with the release and the
 * digest of it all. A pack without that end was never sealed and counts for nothing.
 */
export class PackWriter {
  readonly #path: string
  readonly #disk: Disk
  readonly #file: number
  readonly #digest = createHash('sha256')
  #waiting: Uint8Array[] = []
  #waitingBytes = 0
  #open = true

  constructor(path: string, disk: Disk) {
    this.#path = path
    this.#disk = disk
    this.#file = disk.create(path)
  }

  /** `bytes` null: they are in the file cache under their digest, or there are none. */
  add(entry: PackEntry, bytes: { before: Uint8Array | null; after: Uint8Array | null }): void {
    this.#frame(entry, bytes.after, bytes.before)
  }

  /** From the return on, the publish will take place, whatever happens to this process or machine. */
  seal(release: Release): void {
    this.#frame({ release }, null, null)
    this.#push(this.#digest.digest())
    this.#flush()
    this.#disk.sync(this.#file)
    this.#close()
  }

  /** Leaves nothing behind. */
  discard(): void {
    this.#close()
    this.#disk.remove(this.#path)
  }

  #close(): void {
    if (this.#open) this.#disk.close(this.#file)
    this.#open = false
  }

  #frame(head: unknown, after: Uint8Array | null, before: Uint8Array | null): void {
    const parts = [Buffer.from(JSON.stringify(head)), pressed(after), pressed(before)]
    const lengths = Buffer.alloc(12)
    for (const [index, part] of parts.entries()) lengths.writeUInt32LE(part.length, index * 4)
    for (const part of [lengths, ...parts]) {
      this.#digest.update(part)
      this.#push(part)
    }
  }

  #push(bytes: Uint8Array): void {
    this.#waiting.push(bytes)
    this.#waitingBytes += bytes.length
    if (this.#waitingBytes >= flushBytes) this.#flush()
  }

  #flush(): void {
    this.#disk.append(this.#file, Buffer.concat(this.#waiting))
    this.#waiting = []
    this.#waitingBytes = 0
  }
}

function pressed(bytes: Uint8Array | null): Uint8Array {
  return bytes ? zstdCompressSync(bytes, level) : Buffer.alloc(0)
}
