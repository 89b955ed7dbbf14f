import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Address } from '../../page-plan/planned-entry.ts'
import { bucketText, type ManifestEntry, readBucket } from './bucket.ts'
import type { Disk } from './disk.ts'
import { HostManifest } from './host-manifest.ts'

/** A release: from what the trees were made. */
export interface Release {
  feedId: string | null
  seq: number
  asOf: string
  buildId: string
}

export interface ManifestChange extends Address {
  entry: ManifestEntry | null
}

/** A next manifest, already on disk under temporary names; nothing is changed until `commit`, which only renames. */
export interface StagedManifest {
  commit(): void
  discard(): void
}

/** What every host's folder holds: kept in memory, and on disk as `manifests/<host>/<bucket>.json` and `release.json`. */
export class Manifest {
  readonly #folder: string
  readonly #disk: Disk
  #hosts = new Map<string, HostManifest>()
  #staged = 0

  constructor(folder: string, disk: Disk) {
    this.#folder = folder
    this.#disk = disk
  }

  /** Reads all hosts; answers those with a damaged bucket, whose manifest has to be recovered from the tree. */
  load(): string[] {
    this.#hosts = new Map()
    this.#disk.makeFolder(this.#folder)
    const damaged: string[] = []
    for (const entry of readdirSync(this.#folder, { withFileTypes: true })) {
      if (!entry.isDirectory() || entry.name.startsWith('.')) continue
      const buckets = new Map<string, Map<string, ManifestEntry>>()
      for (const file of readdirSync(join(this.#folder, entry.name))) {
        const bucket = readBucket(this.#disk.read(join(this.#folder, entry.name, file))?.toString('utf8') ?? '')
        if (bucket) buckets.set(file.slice(0, 2), bucket)
        else damaged.push(entry.name)
      }
      this.#hosts.set(entry.name, new HostManifest(buckets))
    }
    return [...new Set(damaged)]
  }

  hosts(): string[] {
    return [...this.#hosts.keys()]
  }

  host(host: string): HostManifest {
    return this.#hosts.get(host) ?? new HostManifest(new Map())
  }

  get({ host, path }: Address): ManifestEntry | undefined {
    return this.#hosts.get(host)?.get(path)
  }

  /** Writes the buckets a change touches under temporary names. */
  stage(changes: Iterable<ManifestChange>, release: Release): StagedManifest {
    const draft = join(this.#folder, `.staged-${++this.#staged}`)
    this.#disk.makeFolder(draft)
    const renames: [string, string][] = []
    const removals: string[] = []
    const nextHosts = new Map<string, HostManifest>()
    for (const [host, hostChanges] of byHost(changes)) {
      const result = this.host(host).with(hostChanges)
      nextHosts.set(host, result.next)
      this.#disk.makeFolder(join(this.#folder, host))
      for (const name of result.touched) {
        const file = join(this.#folder, host, `${name}.json`)
        const bucket = result.next.buckets.get(name)
        if (!bucket) removals.push(file)
        else renames.push(this.#write(draft, renames.length, file, bucketText(bucket)))
      }
    }
    const roots = Object.fromEntries(
      [...new Set([...this.#hosts.keys(), ...nextHosts.keys()])]
        .sort()
        .map((host) => [host, (nextHosts.get(host) ?? this.host(host)).root()]),
    )
    renames.push(
      this.#write(draft, renames.length, join(this.#folder, 'release.json'), JSON.stringify({ ...release, roots })),
    )
    return {
      commit: () => {
        // One at a time off the list, so that a commit a fault interrupted can be called again.
        for (let next = renames[0]; next; next = renames[0]) {
          this.#disk.rename(next[0], next[1])
          renames.shift()
        }
        for (const file of removals) this.#disk.remove(file)
        for (const [host, manifest] of nextHosts) this.#replace(host, manifest)
        this.#disk.removeEmptyFolder(draft)
      },
      discard: () => {
        for (const [from] of renames) this.#disk.remove(from)
        this.#disk.removeEmptyFolder(draft)
      },
    }
  }

  /** Clears what an interrupted stage left behind. */
  clearStaged(): void {
    if (!existsSync(this.#folder)) return
    for (const name of readdirSync(this.#folder)) {
      if (!name.startsWith('.staged-')) continue
      for (const file of readdirSync(join(this.#folder, name))) this.#disk.remove(join(this.#folder, name, file))
      this.#disk.removeEmptyFolder(join(this.#folder, name))
    }
  }

  #write(draft: string, index: number, file: string, text: string): [string, string] {
    const from = join(draft, String(index))
    this.#disk.write(from, text)
    return [from, file]
  }

  #replace(host: string, manifest: HostManifest): void {
    if (manifest.buckets.size > 0) {
      this.#hosts.set(host, manifest)
      return
    }
    this.#hosts.delete(host)
    this.#disk.removeEmptyFolder(join(this.#folder, host))
  }
}

function byHost(changes: Iterable<ManifestChange>): Map<string, [string, ManifestEntry | null][]> {
  const hosts = new Map<string, [string, ManifestEntry | null][]>()
  for (const { host, path, entry } of changes) {
    const list = hosts.get(host) ?? []
    hosts.set(host, list)
    list.push([path, entry])
  }
  return hosts
}
