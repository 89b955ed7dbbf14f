import type { FileUse } from '../parts/file-use.ts'

interface Shelf {
  host: string
  /** By fileId: how many pages of the host show it. */
  uses: Map<string, { use: FileUse; count: number }>
}

/** Which files each host's pages show, counted, so that a file is there as long as a page shows it. */
export class FileBook {
  readonly #shelves = new Map<string, Shelf>()
  #touched = new Map<string, string | null>()
  #marked = false

  /** From now on remembers how touched addresses read before. */
  mark(): void {
    this.#touched = new Map()
    this.#marked = true
  }

  enter(host: string, use: FileUse): void {
    const address = `${host} ${use.path}`
    this.#touch(address)
    const shelf = this.#shelves.get(address) ?? { host, uses: new Map() }
    this.#shelves.set(address, shelf)
    shelf.uses.set(use.fileId, { use, count: (shelf.uses.get(use.fileId)?.count ?? 0) + 1 })
  }

  leave(host: string, use: FileUse): void {
    const address = `${host} ${use.path}`
    this.#touch(address)
    const shelf = this.#shelves.get(address)
    const held = shelf?.uses.get(use.fileId)
    if (!shelf || !held) return
    held.count -= 1
    if (held.count === 0) shelf.uses.delete(use.fileId)
    if (shelf.uses.size === 0) this.#shelves.delete(address)
  }

  /** Which addresses hold another file since `mark`. */
  difference(): { changed: { host: string; use: FileUse }[]; removed: string[] } {
    const changed: { host: string; use: FileUse }[] = []
    const removed: string[] = []
    for (const [address, before] of this.#touched) {
      const now = this.#first(address)
      if (!now) {
        if (before !== null) removed.push(address)
      } else if (now.use.digest !== before) changed.push(now)
    }
    this.#marked = false
    return { changed, removed: removed.sort() }
  }

  #touch(address: string): void {
    if (this.#marked && !this.#touched.has(address))
      this.#touched.set(address, this.#first(address)?.use.digest ?? null)
  }

  #first(address: string): { host: string; use: FileUse } | null {
    const shelf = this.#shelves.get(address)
    let first: FileUse | null = null
    for (const { use } of shelf?.uses.values() ?? []) if (!first || use.fileId < first.fileId) first = use
    return shelf && first ? { host: shelf.host, use: first } : null
  }
}
