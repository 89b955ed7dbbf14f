import type { KnownName } from './known-name.ts'

/** Bytes the file may have: every reader who searches loads it. */
const limit = 30_000

/** `search/names.json`: as many of the names as fit in 30 KB, the first ones first. */
export function namesFile(names: readonly KnownName[]): string {
  const kept: string[] = []
  let bytes = 2
  for (const name of names) {
    const text = JSON.stringify(name)
    bytes += Buffer.byteLength(text) + 1
    if (bytes > limit) break
    kept.push(text)
  }
  return `[${kept.join(',')}]`
}
