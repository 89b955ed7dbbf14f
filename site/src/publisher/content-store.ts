import { hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { boundariesOf } from 'shared-types/calendar'
import type { DocumentType, PublishedDocument } from 'shared-types/content'
import { canonicalJson } from 'shared-types/publishing'
import type { DocumentSource } from '../page-plan/document-source.ts'
import { openExclusive } from './store/open-exclusive.ts'
import { storeSchema } from './store/schema.ts'

/** Where in the feed and in time the documents (and the tree made of them) stand. */
export interface Position {
  feedId: string | null
  seq: number
  /** The last boundary instant taken into account, ISO in UTC. */
  asOf: string
}

/** Before the first boundary of any document. */
const beginningOfTime = '1970-01-01T00:00:00.000Z'

/**
 * The published documents and the cursor, in an SQLite file no other process can open. A publish takes place within
 * one transaction: `begin`, changes, then `commit` or `rollBack`; between the two, `get` sees the changes.
 */
export class ContentStore implements DocumentSource {
  readonly database: DatabaseSync
  readonly #statements = new Map<string, ReturnType<DatabaseSync['prepare']>>()

  constructor(path: string) {
    this.database = openExclusive(path)
    // Losing the last commits in a power cut is harmless: the cursor is then behind, and the feed is read again.
    this.database.exec('pragma synchronous = normal; pragma cache_size = -8000')
    this.database.exec(storeSchema)
  }

  get(key: string): PublishedDocument | null {
    const row = this.sql('select json from document where key = ?').get(key)
    return row ? JSON.parse(String(row.json)) : null
  }

  *list(type: DocumentType): Iterable<PublishedDocument> {
    // Keys first: a statement must not be left open across the caller's own reads and writes.
    const keys = this.sql('select key from document where type = ? order by key').all(type)
    for (const { key } of keys) {
      const document = this.get(String(key))
      if (document) yield document
    }
  }

  digestOf(key: string): string | null {
    const row = this.sql('select digest from document where key = ?').get(key)
    return row ? String(row.digest) : null
  }

  keys(): string[] {
    return this.sql('select key from document')
      .all()
      .map((row) => String(row.key))
  }

  /** Keeps or replaces a document; answers whether it reads differently now. */
  put(key: string, document: PublishedDocument): boolean {
    const json = canonicalJson(document)
    const digest = hash('sha256', json)
    if (this.digestOf(key) === digest) return false
    this.#keepBefore(key)
    this.sql(
      'insert into document (key, type, digest, json) values (?, ?, ?, ?) on conflict (key) do update set type = excluded.type, digest = excluded.digest, json = excluded.json',
    ).run(key, document.type, digest, json)
    this.sql('delete from boundary where key = ?').run(key)
    for (const instant of boundariesOf(document)) {
      this.sql('insert or ignore into boundary (key, instant) values (?, ?)').run(key, instant)
    }
    return true
  }

  /** Forgets a document; answers whether it was there. */
  remove(key: string): boolean {
    if (this.digestOf(key) === null) return false
    this.#keepBefore(key)
    this.sql('delete from document where key = ?').run(key)
    this.sql('delete from boundary where key = ?').run(key)
    return true
  }

  /** The document as it was when the transaction began. */
  before(key: string): PublishedDocument | null {
    const row = this.sql('select json from before_image where key = ?').get(key)
    if (!row) return this.get(key)
    return row.json === null ? null : JSON.parse(String(row.json))
  }

  position(): Position {
    const states = Object.fromEntries(
      this.sql('select name, value from state')
        .all()
        .map((row) => [String(row.name), String(row.value)]),
    )
    return { feedId: states.feedId ?? null, seq: Number(states.seq ?? 0), asOf: states.asOf ?? beginningOfTime }
  }

  setPosition(position: Position): void {
    for (const [name, value] of Object.entries(position)) {
      if (value !== null)
        this.sql(
          'insert into state (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
        ).run(name, String(value))
    }
  }

  /** The last boundary instant of any document that has passed at `now`, or null. */
  lastBoundary(now: string): string | null {
    return instantOf(this.sql('select max(instant) as instant from boundary where instant <= ?').get(now))
  }

  /** The first boundary instant of any document after `asOf`, or null. */
  nextBoundary(asOf: string): string | null {
    return instantOf(this.sql('select min(instant) as instant from boundary where instant > ?').get(asOf))
  }

  /** Begins the transaction of a publish, unless it has begun. */
  begin(): void {
    if (!this.database.isTransaction) this.database.exec('begin immediate; delete from before_image')
  }

  commit(): void {
    this.database.exec('commit')
  }

  rollBack(): void {
    if (this.database.isTransaction) this.database.exec('rollback')
  }

  /** A prepared statement, kept for the next time. */
  sql(text: string): ReturnType<DatabaseSync['prepare']> {
    const known = this.#statements.get(text)
    if (known) return known
    const statement = this.database.prepare(text)
    this.#statements.set(text, statement)
    return statement
  }

  close(): void {
    this.#statements.clear()
    this.database.close()
  }

  #keepBefore(key: string): void {
    this.sql(
      'insert or ignore into before_image (key, json) values (?, (select json from document where key = ?))',
    ).run(key, key)
  }
}

function instantOf(row: Record<string, unknown> | undefined): string | null {
  return typeof row?.instant === 'string' ? row.instant : null
}
