import { inflateRawSync } from 'node:zlib'
import { limits } from './limits'

/** What unpacking a zip would give: fine, more than we unpack, locked, or no zip anybody should open. */
export type ZipSize = 'fine' | 'too-large' | 'locked' | 'damaged'

const endMark = 0x06054b50
const entryMark = 0x02014b50
const fileMark = 0x04034b50

/**
 * Unpacks every part of a zip once, into nothing, within `limits`. The sizes a zip states of itself are not believed:
 * a few kilobytes can state a few more and unpack to gigabytes.
 */
export function zipSize(zip: Buffer): ZipSize {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== endMark) return 'damaged'
  const count = zip.readUInt16LE(end + 10)
  if (count > limits.docxParts) return 'too-large'
  let at = zip.readUInt32LE(end + 16)
  let total = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== entryMark) return 'damaged'
    if (zip.readUInt16LE(at + 8) & 1) return 'locked'
    const size = partSize(zip, at)
    if (typeof size === 'string') return size
    total += size
    if (total > limits.docxBytes) return 'too-large'
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return 'fine'
}

function partSize(zip: Buffer, entry: number): number | 'too-large' | 'damaged' {
  const method = zip.readUInt16LE(entry + 10)
  const packed = zip.readUInt32LE(entry + 20)
  const file = zip.readUInt32LE(entry + 42)
  if (file + 30 > zip.length || zip.readUInt32LE(file) !== fileMark) return 'damaged'
  const start = file + 30 + zip.readUInt16LE(file + 26) + zip.readUInt16LE(file + 28)
  if (start + packed > zip.length) return 'damaged'
  if (method === 0) return packed > limits.docxPartBytes ? 'too-large' : packed
  if (method !== 8) return 'damaged'
  try {
    return inflateRawSync(zip.subarray(start, start + packed), { maxOutputLength: limits.docxPartBytes }).length
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged'
  }
}
