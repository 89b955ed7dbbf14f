import { crc32, deflateSync } from 'node:zlib'

/** A file to upload. */
export interface OwnFile {
  name: string
  bytes: Uint8Array
  type: string
}

/** A text of its own for each number. */
export function textFile(number: number): OwnFile {
  const bytes = Buffer.from(`Tài liệu số ${number}\n`.repeat(20))
  return { name: `tai-lieu-${number}.txt`, bytes, type: 'text/plain' }
}

/** A picture of one colour, of its own for each number, 8 by 8 pixels. */
export function picture(number: number): OwnFile {
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(24, Buffer.of(number % 256, number >> 8, 120))])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(8, 0)
  header.writeUInt32BE(8, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const pixels = deflateSync(Buffer.concat(Array.from({ length: 8 }, () => row)))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  const bytes = Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
  return { name: `hinh-${number}.png`, bytes, type: 'image/png' }
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(typed))
  return Buffer.concat([length, typed, sum])
}
