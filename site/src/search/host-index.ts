import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RecordStore } from './record-store.ts'
import { namesFile } from './names-file.ts'
import type { SearchState } from './search-state.ts'
import { withdrawnFile } from './withdrawn-file.ts'
import { writeBundle } from './write-bundle.ts'

/** How long a bundle nobody needs any more stays, in ms: a page opened before the switch may still read it. */
const bundleLifeMs = 15 * 60_000

/** The search folder of one host: `search/state.json` and the bundles it names. */
export class HostIndex {
  readonly #folder: string
  readonly #store: RecordStore
  readonly #host: string
  /** Since when, in ms, each bundle in the folder has not been needed. */
  readonly #idleSince = new Map<string, number>()
  #turn: Promise<void> = Promise.resolve()

  constructor(wwwDir: string, host: string, store: RecordStore) {
    this.#folder = join(wwwDir, host, 'search')
    this.#host = host
    this.#store = store
  }

  /** Makes the folder; a base bundle that is not there means starting over, with everything in the delta. */
  async open(): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    const present = await readdir(this.#folder)
    if (this.#store.baseBundles(this.#host).some((name) => !present.includes(name)))
      this.#store.replaceBase(this.#host, [], [])
  }

  /** Writes what differs from the base as a small bundle of its own and switches to it; calls wait for each other. `name` must be new. */
  publishDelta(name: string, now: number): Promise<void> {
    const done = this.#turn.then(() => this.#publishDelta(name, now))
    this.#turn = done.catch(() => {})
    return done
  }

  /** Everything is read of the store at once: a new base may be put in while the bundle is written. */
  async #publishDelta(name: string, now: number): Promise<void> {
    const records = this.#store.delta(this.#host)
    const delta = records.length > 0 ? [`delta-${name}`] : []
    const state = {
      bundles: [...this.#store.baseBundles(this.#host), ...delta],
      withdrawn: this.#store.withdrawn(this.#host),
    }
    const names = namesFile(this.#store.names(this.#host))
    const gone = withdrawnFile(this.#store.gone(this.#host, now))
    for (const bundle of delta) await writeBundle(join(this.#folder, bundle), records)
    await this.#replace('names.json', names)
    await this.#replace('withdrawn.json', gone)
    await this.#switchTo(state)
    await this.#sweep(new Set(state.bundles), now)
  }

  get folder(): string {
    return this.#folder
  }

  async #switchTo(state: SearchState): Promise<void> {
    await this.#replace('state.json', JSON.stringify(state))
  }

  async #replace(name: string, text: string): Promise<void> {
    const file = join(this.#folder, name)
    await writeFile(`${file}.tmp`, text)
    await rename(`${file}.tmp`, file)
  }

  async #sweep(inUse: ReadonlySet<string>, now: number): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      if (!/^(base|delta)-/.test(name)) continue
      if (inUse.has(name)) this.#idleSince.delete(name)
      else if (!this.#idleSince.has(name)) this.#idleSince.set(name, now)
      else if (now - (this.#idleSince.get(name) ?? now) > bundleLifeMs) {
        await rm(join(this.#folder, name), { recursive: true, force: true })
        this.#idleSince.delete(name)
      }
    }
  }
}
