import { hash } from 'node:crypto'
import { zstdDecompressSync } from 'node:zlib'
import { z } from 'zod'
import { type PackEntry, packEntrySchema } from './pack-entry.ts'
import type { Release } from './manifest.ts'

const releaseFrameSchema = z.strictObject({
  release: z.strictObject({ feedId: z.string().nullable(), seq: z.int(), asOf: z.string(), buildId: z.string() }),
})

/** One path of a pack; the bytes are unpacked when asked for, null where they are elsewhere or there are none. */
export interface PackedChange {
  entry: PackEntry
  after(): Uint8Array | null
  before(): Uint8Array | null
}

export interface Pack {
  release: Release
  changes: PackedChange[]
}

const digestBytes = 32
const lengthsBytes = 12

/** Reads a pack; null when it was never sealed or is damaged. */
export function readPack(bytes: Buffer): Pack | null {
  const end = bytes.length - digestBytes
  if (end < lengthsBytes || hash('sha256', bytes.subarray(0, end), 'hex') !== bytes.subarray(end).toString('hex'))
    return null
  const changes: PackedChange[] = []
  let at = 0
  while (at < end) {
    const headLength = bytes.readUInt32LE(at)
    const afterLength = bytes.readUInt32LE(at + 4)
    const beforeLength = bytes.readUInt32LE(at + 8)
    const afterAt = at + lengthsBytes + headLength
    const beforeAt = afterAt + afterLength
    const head: unknown = JSON.parse(bytes.toString('utf8', at + lengthsBytes, afterAt))
    at = beforeAt + beforeLength
    const last = releaseFrameSchema.safeParse(head)
    if (last.success) return { release: last.data.release, changes }
    changes.push({
      entry: packEntrySchema.parse(head),
      after: () => unpressed(bytes.subarray(afterAt, beforeAt)),
      before: () => unpressed(bytes.subarray(beforeAt, beforeAt + beforeLength)),
    })
  }
  return null
}

function unpressed(bytes: Buffer): Uint8Array | null {
  return bytes.length > 0 ? zstdDecompressSync(bytes) : null
}
