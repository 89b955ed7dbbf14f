import { fork } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { HostIndex } from './host-index.ts'
import type { IndexRequest } from './indexer-messages.ts'
import type { BaseRecord, RecordStore } from './record-store.ts'

/** From how many changed records on the base is built anew: above it the delta slows readers, and every publish by half a second. */
const rebaseAt = 200

/** From how many on waiting for the base beats writing the delta at all. */
const deltaLimit = 2_000

const shardSize = 10_000
const baseBuilder = fileURLToPath(new URL('./build-base.ts', import.meta.url))
const baseRecordsSchema = z.array(z.object({ path: z.string(), digest: z.string(), fragment: z.string() }))

/** Keeps the search folders of all hosts in step: a base built rarely in a process of its own, a delta at each publish. */
export class Indexer {
  readonly #hosts = new Map<string, HostIndex>()
  readonly #rebasing = new Map<string, Promise<void>>()
  /** Paths in the portions so far of hosts that are being told all they have. */
  readonly #seen = new Map<string, Set<string>>()
  readonly #options: {
    wwwDir: string
    workDir: string
    store: RecordStore
    now: () => number
    log: (line: string) => void
  }
  #sequence = 0

  constructor(options: {
    wwwDir: string
    workDir: string
    store: RecordStore
    now: () => number
    log: (line: string) => void
  }) {
    this.#options = options
  }

  /** Makes one publish findable; its last portion resolves when a freshly loaded page finds it, and no longer finds what was removed. */
  async update(request: IndexRequest): Promise<void> {
    const { store } = this.#options
    store.apply(request.host, request.upserts, request.removals)
    if (request.whole) this.#keepWhole(request)
    if (!request.last) return
    for (const host of [request.host, ...store.alsoIn(request.host)]) await this.#publish(host)
  }

  /** Makes findable on one host what its index should hold. */
  async #publish(host: string): Promise<void> {
    const index = await this.#host(host)
    const waiting = this.#options.store.differences(host)
    if (waiting > deltaLimit) return this.#rebase(host, index)
    await index.publishDelta(this.#name(), this.#options.now())
    if (waiting > rebaseAt) {
      void this.#rebase(host, index).catch((cause: unknown) =>
        this.#options.log(`search base of ${host} not rebuilt: ${String(cause)}`),
      )
    }
  }

  /** With the last portion of all a host has, forgets what was in none of them. */
  #keepWhole({ host, upserts, portion, last }: IndexRequest): void {
    const seen = (portion > 0 && this.#seen.get(host)) || new Set()
    for (const { path } of upserts) seen.add(path)
    this.#seen.set(host, seen)
    if (!last) return
    this.#options.store.keepOnly(host, seen)
    this.#seen.delete(host)
  }

  async #host(host: string): Promise<HostIndex> {
    const known = this.#hosts.get(host)
    if (known) return known
    const index = new HostIndex(this.#options.wwwDir, host, this.#options.store)
    await index.open()
    this.#hosts.set(host, index)
    return index
  }

  #rebase(host: string, index: HostIndex): Promise<void> {
    const running = this.#rebasing.get(host)
    if (running) return running
    const work = this.#buildBase(host, index).finally(() => this.#rebasing.delete(host))
    this.#rebasing.set(host, work)
    return work
  }

  async #buildBase(host: string, index: HostIndex): Promise<void> {
    const { store, workDir, now } = this.#options
    await mkdir(workDir, { recursive: true })
    const records = store.all(host)
    const name = this.#name()
    const bases: string[] = []
    const held: BaseRecord[] = []
    for (let from = 0; from < records.length; from += shardSize) {
      const base = `base-${name}-${from / shardSize}`
      const input = join(workDir, `${base}.json`)
      await writeFile(input, JSON.stringify(records.slice(from, from + shardSize)))
      await run(baseBuilder, [input, join(index.folder, base)])
      held.push(...baseRecordsSchema.parse(JSON.parse(await readFile(input, 'utf8'))))
      await rm(input)
      bases.push(base)
    }
    store.replaceBase(host, bases, held)
    await index.publishDelta(this.#name(), now())
  }

  #name(): string {
    this.#sequence += 1
    return `${this.#options.now().toString(36)}${this.#sequence.toString(36).padStart(4, '0')}`
  }
}

function run(program: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(program, args)
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}`))))
  })
}
