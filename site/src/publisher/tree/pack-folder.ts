import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Disk } from './disk.ts'
import { type Pack, readPack } from './read-pack.ts'

const checkpointSchema = z.strictObject({ pack: z.int().min(0) })
const form = /^(\d{12})\.pack$/

/** The journal: packs numbered in order, and the last of them that is known to be in the tree for good. */
export class PackFolder {
  readonly #folder: string
  readonly #disk: Disk
  #last = 0
  #checkpoint = 0

  constructor(folder: string, disk: Disk) {
    mkdirSync(folder, { recursive: true })
    this.#folder = folder
    this.#disk = disk
    const text = disk.read(join(folder, 'checkpoint.json'))
    if (text) this.#checkpoint = checkpointSchema.parse(JSON.parse(text.toString('utf8'))).pack
    this.#last = Math.max(this.#checkpoint, ...this.#numbers())
  }

  get last(): number {
    return this.#last
  }

  /** How many packs a crash would have to replay. */
  get unsettled(): number {
    return this.#last - this.#checkpoint
  }

  /** A place for the next pack. Numbers are not used twice, but for one that was discarded. */
  next(): { number: number; path: string } {
    return { number: this.#last + 1, path: this.pathOf(this.#last + 1) }
  }

  sealed(number: number): void {
    this.#last = number
  }

  pathOf(number: number): string {
    return join(this.#folder, `${String(number).padStart(12, '0')}.pack`)
  }

  /** The sealed packs since the last checkpoint, in order. A pack that was never sealed is removed. */
  sinceCheckpoint(): Pack[] {
    const packs: Pack[] = []
    for (const number of this.#numbers().filter((n) => n > this.#checkpoint)) {
      const pack = readPack(this.#disk.read(this.pathOf(number)) ?? Buffer.alloc(0))
      if (pack) packs.push(pack)
      else this.#disk.remove(this.pathOf(number))
    }
    return packs
  }

  /** Notes that everything up to this pack is in the tree for good. */
  settle(number: number): void {
    const draft = join(this.#folder, '.checkpoint')
    this.#disk.remove(draft)
    const file = this.#disk.create(draft)
    try {
      this.#disk.append(file, Buffer.from(JSON.stringify({ pack: number })))
      this.#disk.sync(file)
    } finally {
      this.#disk.close(file)
    }
    this.#disk.rename(draft, join(this.#folder, 'checkpoint.json'))
    this.#disk.syncFolder(this.#folder)
    this.#checkpoint = number
  }

  /** Drops settled packs last written before this time (milliseconds since 1970). */
  drop(olderThan: number): void {
    for (const number of this.#numbers()) {
      const path = this.pathOf(number)
      if (number <= this.#checkpoint && statSync(path).mtimeMs < olderThan) this.#disk.remove(path)
    }
  }

  #numbers(): number[] {
    return readdirSync(this.#folder)
      .flatMap((name) => form.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b)
  }
}
