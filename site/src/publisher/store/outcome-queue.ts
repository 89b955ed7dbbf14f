import { type Outcome, outcomeSchema } from 'shared-types/publishing'
import type { ContentStore } from '../content-store.ts'

/** Reports the CMS has not taken yet; they outlive the process. */
export class OutcomeQueue {
  readonly #store: ContentStore

  constructor(store: ContentStore) {
    this.#store = store
  }

  /** `afterIndex`: held back until the search index has done everything up to this revision; 0 sends at once. */
  add(outcome: Outcome, afterIndex: number): void {
    this.#store.sql('insert into outcome (after_index, json) values (?, ?)').run(afterIndex, JSON.stringify(outcome))
  }

  /** The oldest report that may be sent now. */
  next(): { id: number; outcome: Outcome } | null {
    const row = this.#store
      .sql(
        'select id, json from outcome where after_index < (select coalesce(min(revision), 9e15) from index_task) order by id limit 1',
      )
      .get()
    return row ? { id: Number(row.id), outcome: outcomeSchema.parse(JSON.parse(String(row.json))) } : null
  }

  done(id: number): void {
    this.#store.sql('delete from outcome where id = ?').run(id)
  }

  get length(): number {
    return Number(this.#store.sql('select count(*) as n from outcome').get()?.n ?? 0)
  }
}
