import type { FileDocument, Rendition } from 'shared-types/content'
import { renditionSchema } from 'shared-types/content'
import { z } from 'zod'
import type { ContentStore } from '../content-store.ts'
import type { FoundEditions } from './found-editions.ts'
import { pictureRecipe } from './picture-recipe.ts'

/** A picture whose editions have not been made yet. */
export interface WaitingPicture {
  digest: string
  bytes: number
}

const mimes: ReadonlySet<string> = new Set(pictureRecipe.mimes)
/** How often a picture is tried where the machine or the CMS fails; then it waits for a restart or its next change. */
const mostTries = 3
const renditionsSchema = z.array(renditionSchema)

/**
 * What is known of the pictures in the store, by the digest of their bytes: they wait, have been made, or cannot be.
 * Only the encoder's own word makes a picture one that cannot be; what was tried in vain waits on, its tries counted. A
 * part of the store, so that the editions of a picture enter the plan with a publish and not between two.
 */
export class PictureBook {
  readonly #store: ContentStore

  constructor(store: ContentStore) {
    this.#store = store
  }

  /**
   * What was tried in vain has all its tries again. After a change of the recipe everything is made again; what there
   * is stays in use until then.
   */
  open(): void {
    this.#store.sql('delete from picture_try').run()
    const known = this.#store.sql("select value from state where name = 'pictures'").get()
    if (known?.value === pictureRecipe.version) return
    this.#store.begin()
    this.#store.sql('delete from picture').run()
    for (const file of this.#store.list('file')) if (file.type === 'file') this.#await(file)
    this.#store.sql("insert or replace into state (name, value) values ('pictures', ?)").run(pictureRecipe.version)
    this.#store.commit()
  }

  /** The file as the plan is to see it; a picture not met before begins to wait. Within the store's transaction. */
  take(file: FileDocument): FileDocument {
    this.#store.sql('delete from picture_try where digest = ?').run(file.digest)
    this.#await(file)
    return this.withEditions(file)
  }

  /** The file with the editions made of it so far, and no others. */
  withEditions({ renditions: _, ...file }: FileDocument): FileDocument {
    const renditions = this.#editionsOf(file.digest)
    return renditions.length > 0 ? { ...file, renditions } : file
  }

  /** Forgets a picture no file is made of any more. Within the store's transaction, after the file has gone. */
  forget(digest: string): void {
    this.#store.sql('delete from picture where digest = ?').run(digest)
    this.#store.sql('delete from picture_try where digest = ?').run(digest)
  }

  /** The next that has a try left and is not `resting`; those not tried yet come first. */
  next(resting: ReadonlySet<string> = new Set()): WaitingPicture | null {
    const row =
      this.#store
        .sql(
          `select digest, bytes from picture where state = 'waiting' and digest not in (select digest from picture_try)
          order by rowid limit 1`,
        )
        .get() ??
      this.#store
        .sql(
          `select digest, bytes from picture_try join picture using (digest)
          where state = 'waiting' and tries < ? order by tries, digest`,
        )
        .all(mostTries)
        .find(({ digest }) => !resting.has(String(digest)))
    return row ? { digest: String(row.digest), bytes: Number(row.bytes) } : null
  }

  /** Notes the editions of a picture (none: it is best shown as it is), why there cannot be any, or a try in vain. */
  keep(digest: string, found: FoundEditions): void {
    if ('unfinished' in found) {
      this.#countTry(digest, found.unfinished)
      return
    }
    const [state, editions, detail] =
      'refused' in found ? ['refused', [], found.refused] : ['made', found.editions, null]
    this.#store
      .sql('update picture set state = ?, editions = ?, detail = ?, laid = 0 where digest = ?')
      .run(state, JSON.stringify(editions), detail, digest)
  }

  /** How many have been made since the plan last took them in. */
  unlaid(): number {
    return Number(this.#store.sql('select count(*) as n from picture where laid = 0').get()?.n ?? 0)
  }

  /** Marks those as taken in; answers their digests. Within the store's transaction. */
  lay(): Set<string> {
    const rows = this.#store.sql('update picture set laid = 1 where laid = 0 returning digest').all()
    return new Set(rows.map((row) => String(row.digest)))
  }

  /** `givenUp` are those of the waiting that have no try left. */
  counts(): { waiting: number; refused: number; givenUp: number } {
    const rows = this.#store.sql('select state, count(*) as n from picture group by state').all()
    const count = (state: string) => Number(rows.find((row) => row.state === state)?.n ?? 0)
    const givenUp = Number(
      this.#store
        .sql("select count(*) as n from picture_try join picture using (digest) where state = 'waiting' and tries >= ?")
        .get(mostTries)?.n ?? 0,
    )
    return { waiting: count('waiting'), refused: count('refused'), givenUp }
  }

  #countTry(digest: string, detail: string): void {
    this.#store
      .sql(
        `insert into picture_try (digest, tries, detail) values (?, 1, ?)
        on conflict (digest) do update set tries = tries + 1, detail = excluded.detail`,
      )
      .run(digest, detail)
  }

  #await({ digest, bytes, mime }: FileDocument): void {
    if (!mimes.has(mime)) return
    this.#store
      .sql("insert or ignore into picture (digest, bytes, state, editions, laid) values (?, ?, 'waiting', '[]', 1)")
      .run(digest, bytes)
  }

  #editionsOf(digest: string): Rendition[] {
    const row = this.#store.sql("select editions from picture where digest = ? and state = 'made'").get(digest)
    return row ? renditionsSchema.parse(JSON.parse(String(row.editions))) : []
  }
}
