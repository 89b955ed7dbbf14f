import type { SearchRecord } from '../../search/search-record.ts'
import type { ContentStore } from '../content-store.ts'

/** What the search index of one host has to learn. `whole`: `upserts` is all that host has. */
export interface IndexTask {
  host: string
  /** Read as they are taken: a whole portal is never held in memory. */
  upserts: Iterable<SearchRecord>
  removals: string[]
  whole: boolean
  /** Tells the queue that all of this is findable. */
  done(): void
}

const recordsAtOnce = 200

/** What is live but not yet in the search index, the newest state of each page once; it outlives the process. */
export class IndexQueue {
  readonly #store: ContentStore

  constructor(store: ContentStore) {
    this.#store = store
  }

  /** Notes a page within the publish that is being made; `record` null: it is to be found no more. */
  note(host: string, path: string, record: SearchRecord | null): void {
    this.#store
      .sql('insert or replace into index_draft (host, path, record) values (?, ?, ?)')
      .run(host, path, record ? JSON.stringify(record) : null)
  }

  /**
   * Makes what was noted waiting work, in the transaction that ends the publish; until then the indexer must not see
   * it, for the pages are not live. `wholeHosts`: what was noted of them is all they have. Answers the publish's
   * number among those that concern search, for reports that wait for it.
   */
  release(wholeHosts: readonly string[]): number {
    const revision = Number(this.#store.sql("select value from state where name = 'revision'").get()?.value ?? 0) + 1
    this.#store
      .sql(
        "insert into state (name, value) values ('revision', ?) on conflict (name) do update set value = excluded.value",
      )
      .run(String(revision))
    this.#store
      .sql(
        'insert or replace into index_task (host, path, revision, record) select host, path, ?, record from index_draft',
      )
      .run(revision)
    this.#store.sql('delete from index_draft').run()
    for (const host of wholeHosts) this.#store.sql('insert or ignore into index_whole (host) values (?)').run(host)
    return revision
  }

  dropNotes(): void {
    this.#store.sql('delete from index_draft').run()
  }

  /** Everything waiting for one host, or null. */
  next(): IndexTask | null {
    const row = this.#store.sql('select host from index_task order by revision limit 1').get()
    if (!row) return null
    const host = String(row.host)
    const upTo = Number(
      this.#store.sql('select max(revision) as revision from index_task where host = ?').get(host)?.revision,
    )
    const removals = this.#store
      .sql('select path from index_task where host = ? and record is null')
      .all(host)
      .map(({ path }) => String(path))
    const whole = this.#store.sql('select 1 from index_whole where host = ?').get(host) !== undefined
    return { host, upserts: this.#records(host, upTo), removals, whole, done: () => this.#done(host, upTo) }
  }

  get length(): number {
    return Number(this.#store.sql('select count(*) as n from index_task').get()?.n ?? 0)
  }

  /** What waits up to a revision; a page noted again meanwhile has a later one and its turn next time. */
  *#records(host: string, upTo: number): Generator<SearchRecord> {
    const read = this.#store.sql(
      `select path, record from index_task
       where host = ? and revision <= ? and record is not null and path > ? order by path limit ${recordsAtOnce}`,
    )
    let after = ''
    for (;;) {
      const rows = read.all(host, upTo, after)
      for (const { record } of rows) yield JSON.parse(String(record))
      if (rows.length < recordsAtOnce) return
      after = String(rows.at(-1)?.path)
    }
  }

  #done(host: string, upTo: number): void {
    this.#store.sql('delete from index_whole where host = ?').run(host)
    this.#store.sql('delete from index_task where host = ? and revision <= ?').run(host, upTo)
  }
}
