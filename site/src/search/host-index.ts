import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RecordStore } from './record-store.ts'
import type { SearchState } from './search-state.ts'
import { writeBundle } from './write-bundle.ts'

/** How long a bundle nobody needs any more stays, in ms: a page opened before the switch may still read it. */
const bundleLifeMs = 15 * 60_000

/** The search folder of one host: `search/state.json` and the bundles it names. */
export class HostIndex {
  readonly #folder: string
  readonly #store: RecordStore
  readonly #host: string
  #bases: string[] = []

  constructor(wwwDir: string, host: string, store: RecordStore) {
    this.#folder = join(wwwDir, host, 'search')
    this.#host = host
    this.#store = store
  }

  /** Reads which base bundles are in place; a missing one means starting over, with everything in the delta. */
  async open(): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    const present = await readdir(this.#folder)
    const newest = present
      .filter((name) => /^base-[0-9a-z]+-\d+$/.test(name))
      .map((name) => name.split('-')[1] ?? '')
      .sort()
      .at(-1)
    this.#bases = newest ? present.filter((name) => name.startsWith(`base-${newest}-`)).sort() : []
    if (this.#bases.length === 0) this.#store.replaceBase(this.#host, [])
  }

  /** Writes what differs from the base as a small bundle of its own and switches to it. `name` must be new. */
  async publishDelta(name: string, now: number): Promise<void> {
    const records = this.#store.delta(this.#host)
    const delta = records.length > 0 ? [`delta-${name}`] : []
    for (const bundle of delta) await writeBundle(join(this.#folder, bundle), records)
    await this.#switchTo({ bundles: [...this.#bases, ...delta], withdrawn: this.#store.withdrawn(this.#host) })
    await this.#sweep(new Set([...this.#bases, ...delta]), now)
  }

  /** Takes new base bundles, already in place, into use; the caller publishes a delta next. */
  useBases(bases: readonly string[]): void {
    this.#bases = [...bases]
  }

  get folder(): string {
    return this.#folder
  }

  async #switchTo(state: SearchState): Promise<void> {
    const file = join(this.#folder, 'state.json')
    await writeFile(`${file}.tmp`, JSON.stringify(state))
    await rename(`${file}.tmp`, file)
  }

  async #sweep(inUse: ReadonlySet<string>, now: number): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      if (!/^(base|delta)-/.test(name) || inUse.has(name)) continue
      const age = now - (await stat(join(this.#folder, name))).mtimeMs
      if (age > bundleLifeMs) await rm(join(this.#folder, name), { recursive: true, force: true })
    }
  }
}
