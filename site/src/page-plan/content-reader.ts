import { boundariesOf, daysLeft, draftPhase, effectStatus, eventPhase, noticePhase } from 'shared-types/calendar'
import type { PublishedDocument } from 'shared-types/content'
import { documentKey } from 'shared-types/content'
import type { DocumentSource } from './document-source.ts'
import { BoundaryCalendar } from './engine/boundary-calendar.ts'
import type { ReadFor } from './engine/graph.ts'
import type { DocumentOf } from './engine/question.ts'
import { Recent } from './engine/recent.ts'
import { RowStore } from './engine/row-store.ts'
import type { PlanIssue } from './plan-issue.ts'
import { biddingPhase } from './rows/bidding-phase.ts'
import { isPublic } from './rows/is-public.ts'
import { rowsOf } from './rows/rows-of.ts'
import type { DocumentChange } from './planner.ts'

const recentDocuments = 256

/** The documents as they stand at `asOf`, with small indexes over them; tells which inputs of the graph change. */
export class ContentReader {
  readonly #source: DocumentSource
  readonly #rows = new RowStore()
  readonly #calendar = new BoundaryCalendar()
  readonly #recent = new Recent<{ document: PublishedDocument | null }>(recentDocuments)
  readonly #setAside = new Map<string, PlanIssue>()
  /** Documents that hold against what the source says. */
  #overlay: ReadonlyMap<string, PublishedDocument | null> = new Map()
  #asOf: string

  constructor(source: DocumentSource, asOf: string) {
    this.#source = source
    this.#asOf = asOf
  }

  nextBoundary(): string | null {
    return this.#calendar.next(this.#asOf)
  }

  issues(): Iterable<PlanIssue> {
    return this.#setAside.values()
  }

  /** Takes a document in, or out where null. Answers the inputs that are touched. */
  take(key: string, document: PublishedDocument | null): string[] {
    const { cells, groups, places } = this.#rows.put(key, this.#emitted(key, document))
    return [
      `doc ${key}`,
      ...cells.map((cell) => `rows ${cell}`),
      ...groups.map((group) => `names ${group}`),
      ...places.map((place) => `near ${place}`),
    ]
  }

  /** Takes in changes and the passing of time; answers the inputs that are touched. */
  update(changes: readonly DocumentChange[], asOf: string): string[] {
    const crossed = this.#calendar.crossed(this.#asOf, asOf)
    this.#asOf = asOf
    this.holdTo(new Map(changes.map(({ key, after }) => [key, after])))
    const given = new Set(changes.map(({ key }) => key))
    const woken = crossed.filter((key) => !given.has(key))
    return [
      ...changes.flatMap(({ key, after }) => this.take(key, after)),
      ...woken.flatMap((key) => this.take(key, this.#stored(key))),
    ]
  }

  /** Reads these documents as given, until it is told otherwise. */
  holdTo(documents: ReadonlyMap<string, PublishedDocument | null>): void {
    for (const key of [...this.#overlay.keys(), ...documents.keys()]) this.#recent.delete(key)
    this.#overlay = documents
  }

  readonly readFor: ReadFor = (depend, ask, report) => ({
    document: (type, documentId, locale) => {
      if (documentId === null) return null
      const key = documentKey({ type, documentId, locale })
      depend(`doc ${key}`)
      const document = this.#stored(key)
      if (!document || document.type !== type || this.#setAside.has(key) || !isPublic(document, this.#asOf)) return null
      return document as DocumentOf<typeof type>
    },
    rows: (cell) => {
      depend(`rows ${cell}`)
      return this.#rows.rows(cell)
    },
    names: (group) => {
      depend(`names ${group}`)
      return this.#rows.names(group)
    },
    near: (cell, row) => {
      depend(`near ${cell} ${row.key}`)
      return this.#rows.near(cell, row)
    },
    ask,
    report,
    phase: (draft) => draftPhase(draft, this.#asOf),
    daysLeft: (draft) => daysLeft(draft, this.#asOf),
    effect: (document) => effectStatus(document, this.#asOf),
    bidding: (project) => biddingPhase(project, this.#asOf),
    eventPhase: (article) => eventPhase(article, this.#asOf),
    noticePhase: (notice) => noticePhase(notice, this.#asOf),
  })

  #stored(key: string): PublishedDocument | null {
    const given = this.#overlay.get(key)
    if (given !== undefined) return given
    const held = this.#recent.get(key)
    if (held) return held.document
    const document = this.#source.get(key)
    this.#recent.set(key, { document })
    return document
  }

  #emitted(key: string, document: PublishedDocument | null) {
    this.#setAside.delete(key)
    this.#calendar.put(key, [])
    if (!document) return []
    try {
      this.#calendar.put(key, boundariesOf(document))
      return isPublic(document, this.#asOf) ? rowsOf(document, this.#asOf) : []
    } catch (cause) {
      this.#setAside.set(key, {
        code: 'document-failed',
        subject: key,
        detail: cause instanceof Error ? cause.message : String(cause),
      })
      return []
    }
  }
}
