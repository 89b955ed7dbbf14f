import { hash } from 'node:crypto'
import { type Bucket, bucketDigest, bucketOf, type ManifestEntry } from './bucket.ts'

const isPage = (path: string) => path.endsWith('/') || path.endsWith('.html')

/**
 * What one host's folder holds, as a Merkle tree of 256 buckets: equal trees have equal roots, and a publish touches
 * few buckets. Never altered: `with` gives the next one, sharing what is unchanged.
 */
export class HostManifest {
  readonly buckets: ReadonlyMap<string, Bucket>
  readonly digests: ReadonlyMap<string, string>
  /** How many of the entries are HTML pages. */
  readonly pages: number

  constructor(buckets: ReadonlyMap<string, Bucket>, known?: { digests: ReadonlyMap<string, string>; pages: number }) {
    this.buckets = buckets
    this.digests = known?.digests ?? new Map([...buckets].map(([name, bucket]) => [name, bucketDigest(bucket)]))
    this.pages = known?.pages ?? [...this.paths()].filter(isPage).length
  }

  get(path: string): ManifestEntry | undefined {
    return this.buckets.get(bucketOf(path))?.get(path)
  }

  *paths(): Iterable<string> {
    for (const bucket of this.buckets.values()) yield* bucket.keys()
  }

  /** The one digest that stands for the whole folder. */
  root(): string {
    return hash(
      'sha256',
      [...this.digests]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, digest]) => `${name} ${digest}\n`)
        .join(''),
    )
  }

  /** The manifest after these paths hold these entries (null: nothing), and the names of the buckets that differ. */
  with(changes: Iterable<readonly [string, ManifestEntry | null]>): { next: HostManifest; touched: Set<string> } {
    const drafts = new Map<string, Map<string, ManifestEntry>>()
    let pages = this.pages
    for (const [path, entry] of changes) {
      const name = bucketOf(path)
      const draft = drafts.get(name) ?? new Map(this.buckets.get(name))
      drafts.set(name, draft)
      if (isPage(path)) pages += (entry ? 1 : 0) - (draft.has(path) ? 1 : 0)
      if (entry) draft.set(path, entry)
      else draft.delete(path)
    }
    const buckets = new Map(this.buckets)
    const digests = new Map(this.digests)
    for (const [name, draft] of drafts) {
      if (draft.size > 0) {
        buckets.set(name, draft)
        digests.set(name, bucketDigest(draft))
      } else {
        buckets.delete(name)
        digests.delete(name)
      }
    }
    return { next: new HostManifest(buckets, { digests, pages }), touched: new Set(drafts.keys()) }
  }
}
