import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'
import { lastLines } from './last-lines.ts'

const window = 16_384

/** The last `count` non-empty lines of a log file, indented; empty when there is no such file. */
export function tailOf(file: string, count: number): string {
  if (!existsSync(file)) return ''
  const handle = openSync(file, 'r')
  try {
    const size = fstatSync(handle).size
    const buffer = Buffer.alloc(Math.min(window, size))
    readSync(handle, buffer, 0, buffer.length, size - buffer.length)
    return lastLines(buffer.toString('utf8'), count)
  } finally {
    closeSync(handle)
  }
}
