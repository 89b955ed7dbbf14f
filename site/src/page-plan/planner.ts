import type { PublishedDocument } from 'shared-types/content'
import type { Address, PlannedEntry } from './planned-entry.ts'
import type { PlanIssue } from './plan-issue.ts'

/** A document that reads differently now: as it is after (null: gone). `before` is what was known of it. */
export interface DocumentChange {
  key: string
  before: PublishedDocument | null
  after: PublishedDocument | null
}

/** What a change makes of the plan, in the order it is to be written: files, leaves, lists, feeds; then removals. */
export interface PlanChange {
  changed: PlannedEntry[]
  removed: Address[]
}

export interface PlannedHost {
  host: string
  /** Null for the main portal. */
  label: string | null
  /** Domains of its own and further names (MOHA-6.2, MIC-p9b). */
  aliases: string[]
}

/** Which pages there are, and exactly what each shows: a pure function of the documents and `asOf`, kept in step. */
export interface Planner {
  /** Every entry, made one by one; files before the first page that shows them, then in order of writing. */
  full(): Iterable<PlannedEntry>
  /**
   * Takes in changes and a later (or the same) `asOf`; names exactly the entries whose fingerprint is another now.
   * The source may say `before` or `after` during the call; from then on it must say `after`.
   */
  update(changes: readonly DocumentChange[], asOf: string): PlanChange
  /** The next instant at which some page changes by itself, as an ISO instant in UTC; null if none is known. */
  nextBoundary(): string | null
  /** The portals that have pages now, the main one first. */
  hosts(): PlannedHost[]
  /** Where a document is shown: its own pages first, then lists, then feeds; not where it is only in the frame. */
  entriesOf(key: string): Address[]
  /** What had to be left out of the present plan, in a stable order. */
  issues(): PlanIssue[]
}
