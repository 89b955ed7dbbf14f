import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { canonicalJson } from 'shared-types/publishing'
import { type KnownName, knownNameOf, knownNameSchema, namedTypes } from './known-name.ts'
import { type SearchRecord, searchRecordSchema } from './search-record.ts'

/** How long, in ms, a path that went is named: twice as long as devices keep pages, whatever their clocks say. */
const goneFor = 48 * 60 * 60_000

/** A record a base bundle holds: its digest, and the id of its Pagefind fragment. */
export interface BaseRecord {
  path: string
  digest: string
  fragment: string
}

/**
 * What every host's index should hold (`record`) and what its base bundle does hold (`base`), in one file. The
 * difference is the delta, and the fragments to be withheld are those whose record changed or went: content that
 * reverts leaves both by itself. `difference` names the paths, kept with every write.
 */
export class RecordStore {
  readonly #db: DatabaseSync

  constructor(file: string) {
    this.#db = new DatabaseSync(file)
    this.#db.exec(`
      PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS record (host TEXT, path TEXT, digest TEXT, json TEXT, PRIMARY KEY (host, path)) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS base_bundle (host TEXT, name TEXT, PRIMARY KEY (host, name)) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS base (host TEXT, path TEXT, digest TEXT, fragment TEXT, PRIMARY KEY (host, path)) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS also (host TEXT, main TEXT, PRIMARY KEY (host, main)) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS name (host TEXT, path TEXT, json TEXT, PRIMARY KEY (host, path)) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS gone (host TEXT, path TEXT, at INTEGER, PRIMARY KEY (host, path)) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS difference (host TEXT, path TEXT, PRIMARY KEY (host, path)) WITHOUT ROWID;
    `)
    this.#transaction(() => {
      for (const host of this.hosts()) this.#compareAll(host)
    })
  }

  /**
   * Takes in new and changed records of a host and drops removed paths, there and in the indexes that also hold them,
   * all or nothing.
   */
  apply(host: string, upserts: readonly SearchRecord[], removals: readonly string[]): void {
    const remember = this.#db.prepare('INSERT OR IGNORE INTO also VALUES (?, ?)')
    this.#transaction(() => {
      for (const { also } of upserts) if (also) remember.run(host, also.host)
      this.#write(host, upserts, removals)
      for (const main of this.alsoIn(host))
        this.#write(
          main,
          upserts.filter(({ also }) => also?.host === main).map((record) => seenFromAfar(host, record)),
          removals.map((path) => farPath(host, path)),
        )
    })
  }

  /** Forgets paths of a host that are not among `paths`, and leaves what it holds of other hosts: after a full reconcile. */
  keepOnly(host: string, paths: ReadonlySet<string>): void {
    const mains = this.alsoIn(host)
    this.#transaction(() => {
      this.#write(host, [], this.#stale(host, '', paths))
      for (const main of mains) this.#write(main, [], this.#stale(main, `https://${host}`, paths))
    })
  }

  /** The hosts whose indexes hold this host's records too. */
  alsoIn(host: string): string[] {
    return this.#db
      .prepare('SELECT main FROM also WHERE host = ? ORDER BY main')
      .all(host)
      .map((row) => String(row['main']))
  }

  /** The agencies, services and channels a host's readers may name, agencies first. */
  names(host: string): KnownName[] {
    const names = this.#db
      .prepare('SELECT json FROM name WHERE host = ? ORDER BY path')
      .all(host)
      .map((row) => knownNameSchema.parse(JSON.parse(String(row['json']))))
    return names.sort((a, b) => namedTypes.indexOf(a.type) - namedTypes.indexOf(b.type))
  }

  hosts(): string[] {
    return this.#db
      .prepare('SELECT DISTINCT host FROM record UNION SELECT DISTINCT host FROM base')
      .all()
      .map((row) => String(row['host']))
  }

  all(host: string): SearchRecord[] {
    return this.#records('SELECT json FROM record WHERE host = ? ORDER BY path', host)
  }

  /** Records the base does not hold in this form. */
  delta(host: string): SearchRecord[] {
    return this.#records(
      'SELECT r.json FROM difference d CROSS JOIN record r ON r.host = d.host AND r.path = d.path WHERE d.host = ? ORDER BY r.path',
      host,
    )
  }

  /** Fragments of the base that must not show any more. */
  withdrawn(host: string): string[] {
    return this.#db
      .prepare(
        'SELECT b.fragment FROM difference d CROSS JOIN base b ON b.host = d.host AND b.path = d.path WHERE d.host = ? ORDER BY b.fragment',
      )
      .all(host)
      .map((row) => String(row['fragment']))
  }

  /** Paths that were to be found on a host, went within the last 48 hours and did not come back. `now` is in ms since 1970. */
  gone(host: string, now: number): string[] {
    this.#db.prepare('UPDATE gone SET at = ? WHERE host = ? AND at IS NULL').run(now, host)
    this.#db.prepare('DELETE FROM gone WHERE host = ? AND at < ?').run(host, now - goneFor)
    return this.#db
      .prepare('SELECT path FROM gone WHERE host = ? ORDER BY path')
      .all(host)
      .map((row) => String(row['path']))
  }

  /** How many paths differ between what the index should hold and the base. */
  differences(host: string): number {
    return Number(this.#db.prepare('SELECT count(*) AS n FROM difference WHERE host = ?').get(host)?.['n'] ?? 0)
  }

  /** The bundles the base consists of. */
  baseBundles(host: string): string[] {
    return this.#db
      .prepare('SELECT name FROM base_bundle WHERE host = ? ORDER BY name')
      .all(host)
      .map((row) => String(row['name']))
  }

  /** Says that these bundles, holding these records, are the base from now on: both or neither. */
  replaceBase(host: string, bundles: readonly string[], records: readonly BaseRecord[]): void {
    const name = this.#db.prepare('INSERT INTO base_bundle VALUES (?, ?)')
    const put = this.#db.prepare('INSERT INTO base VALUES (?, ?, ?, ?)')
    this.#transaction(() => {
      this.#db.prepare('DELETE FROM base_bundle WHERE host = ?').run(host)
      for (const bundle of bundles) name.run(host, bundle)
      this.#db.prepare('DELETE FROM base WHERE host = ?').run(host)
      for (const record of records) put.run(host, record.path, record.digest, record.fragment)
      this.#compareAll(host)
    })
  }

  close(): void {
    this.#db.close()
  }

  /** Paths of a host's index that begin with `prefix/` and are not, behind it, among `paths`. */
  #stale(host: string, prefix: string, paths: ReadonlySet<string>): string[] {
    return this.#db
      .prepare('SELECT path FROM record WHERE host = ?')
      .all(host)
      .map((row) => String(row['path']))
      .filter((path) => path.startsWith(`${prefix}/`) && !paths.has(path.slice(prefix.length)))
  }

  #write(host: string, upserts: readonly SearchRecord[], removals: readonly string[]): void {
    const put = this.#db.prepare('INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?)')
    const drop = this.#db.prepare('DELETE FROM record WHERE host = ? AND path = ?')
    const name = this.#db.prepare('INSERT OR REPLACE INTO name VALUES (?, ?, ?)')
    const leave = this.#db.prepare('INSERT OR REPLACE INTO gone VALUES (?, ?, NULL)')
    const comeBack = this.#db.prepare('DELETE FROM gone WHERE host = ? AND path = ?')
    const unname = this.#db.prepare('DELETE FROM name WHERE host = ? AND path = ?')
    const paths = [...removals, ...upserts.map(({ path }) => path)]
    // A page that never was to be found did not go.
    for (const path of removals) if (drop.run(host, path).changes > 0) leave.run(host, path)
    for (const path of paths) unname.run(host, path)
    for (const record of upserts) {
      comeBack.run(host, record.path)
      put.run(host, record.path, digestOf(record), JSON.stringify(record))
      const known = knownNameOf(record)
      if (known) name.run(host, record.path, JSON.stringify(known))
    }
    this.#compare(host, paths)
  }

  /** Notes anew which of these paths differ from the base: a publish must not cost a look at every page there is. */
  #compare(host: string, paths: readonly string[]): void {
    const forget = this.#db.prepare('DELETE FROM difference WHERE host = ? AND path = ?')
    const note = this.#db.prepare(
      `INSERT INTO difference SELECT ?1, ?2 WHERE (SELECT digest FROM record WHERE host = ?1 AND path = ?2)
         IS NOT (SELECT digest FROM base WHERE host = ?1 AND path = ?2)`,
    )
    for (const path of new Set(paths)) {
      forget.run(host, path)
      note.run(host, path)
    }
  }

  /** The same for every path of a host. */
  #compareAll(host: string): void {
    this.#db.prepare('DELETE FROM difference WHERE host = ?').run(host)
    this.#db
      .prepare(
        `INSERT INTO difference
         SELECT r.host, r.path FROM record r LEFT JOIN base b ON b.host = r.host AND b.path = r.path
           WHERE r.host = ?1 AND r.digest IS NOT b.digest
         UNION SELECT b.host, b.path FROM base b LEFT JOIN record r ON b.host = r.host AND b.path = r.path
           WHERE b.host = ?1 AND r.digest IS NULL`,
      )
      .run(host)
  }

  #records(sql: string, host: string): SearchRecord[] {
    return this.#db
      .prepare(sql)
      .all(host)
      .map((row) => searchRecordSchema.parse(JSON.parse(String(row['json']))))
  }

  #transaction(work: () => void): void {
    this.#db.exec('BEGIN IMMEDIATE')
    try {
      work()
      this.#db.exec('COMMIT')
    } catch (cause) {
      this.#db.exec('ROLLBACK')
      throw cause
    }
  }
}

function farPath(host: string, path: string): string {
  return `https://${host}${path}`
}

/** A record as another host's index holds it: by its whole address, with the name of the portal it stands on. */
function seenFromAfar(host: string, { also, ...record }: SearchRecord): SearchRecord {
  return { ...record, path: farPath(host, record.path), ...(also ? { portal: also.portal } : {}) }
}

/** Identifies a record's content. */
export function digestOf(record: SearchRecord): string {
  return createHash('sha256').update(canonicalJson(record)).digest('hex')
}
