import type { DocumentSource } from '../../page-plan/document-source.ts'
import type { Address, PlannedEntry } from '../../page-plan/planned-entry.ts'
import type { DocumentChange, Planner } from '../../page-plan/planner.ts'

/** How pages are planned: `site/src/page-plan`. */
export interface Planning {
  createPlanner(source: DocumentSource, asOf: string): Planner
  fingerprint(entry: PlannedEntry, buildId: string): string
}

/** What may have to be written: some entries, or all there are (then whatever else the tree holds is to go). */
export type Planned =
  | { whole: true; entries: () => Iterable<PlannedEntry> }
  | { whole: false; entries: () => Iterable<PlannedEntry>; removed: Address[] }

/** The plan of one publish: the planner lives on from publish to publish, and is made anew where none is at hand. */
export class PublishPlan {
  readonly planner: Planner
  readonly #whole: boolean
  readonly #changed = new Map<string, PlannedEntry>()
  readonly #removed = new Map<string, Address>()

  constructor(planner: Planner, whole: boolean) {
    this.planner = planner
    this.#whole = whole
  }

  /** Takes changes in; may be called again to take some of them back. */
  update(changes: readonly DocumentChange[], asOf: string): void {
    const { changed, removed } = this.planner.update(changes, asOf)
    for (const entry of changed) {
      this.#changed.set(nameOf(entry), entry)
      this.#removed.delete(nameOf(entry))
    }
    for (const address of removed) {
      this.#removed.set(nameOf(address), address)
      this.#changed.delete(nameOf(address))
    }
  }

  planned(): Planned {
    if (this.#whole) return { whole: true, entries: () => this.planner.full() }
    return { whole: false, entries: () => this.#changed.values(), removed: [...this.#removed.values()] }
  }
}

function nameOf({ host, path }: Address): string {
  return `${host} ${path}`
}
