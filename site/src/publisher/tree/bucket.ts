import { hash } from 'node:crypto'
import { z } from 'zod'

/** What the tree holds at one path: the SHA-256 of its bytes, and the fingerprint they were made from. */
export interface ManifestEntry {
  digest: string
  fingerprint: string
}

/** The entries of one host whose paths' digests begin with the same two hex digits. */
export type Bucket = ReadonlyMap<string, ManifestEntry>

const bucketFileSchema = z.strictObject({
  digest: z.string(),
  entries: z.array(z.tuple([z.string(), z.string(), z.string()])),
})

/** The bucket a path belongs to: `00` to `ff`. */
export function bucketOf(path: string): string {
  return hash('sha256', path).slice(0, 2)
}

/** The digest of what a bucket says of the tree: paths and digests of bytes, in order of path; not the fingerprints. */
export function bucketDigest(bucket: Bucket): string {
  return hash(
    'sha256',
    sorted(bucket)
      .map(([path, entry]) => `${path}\n${entry.digest}\n`)
      .join(''),
  )
}

export function bucketText(bucket: Bucket): string {
  return JSON.stringify({
    digest: bucketDigest(bucket),
    entries: sorted(bucket).map(([path, entry]) => [path, entry.digest, entry.fingerprint]),
  })
}

/** The bucket a file holds, or null when the file is not whole. */
export function readBucket(text: string): Map<string, ManifestEntry> | null {
  try {
    const file = bucketFileSchema.parse(JSON.parse(text))
    const bucket = new Map(file.entries.map(([path, digest, fingerprint]) => [path, { digest, fingerprint }]))
    return bucketDigest(bucket) === file.digest ? bucket : null
  } catch {
    return null
  }
}

function sorted(bucket: Bucket): [string, ManifestEntry][] {
  return [...bucket].sort(([a], [b]) => (a < b ? -1 : 1))
}
