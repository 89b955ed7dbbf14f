import type { Address, PlannedEntry } from '../../page-plan/planned-entry.ts'
import type { DocumentChange, Planner } from '../../page-plan/planner.ts'

/** What one draft makes of the plan: the entries that would be other ones, and where it would be shown. */
export interface Overlay {
  /** The draft's own page; null where no page would show it. */
  own: Address | null
  /** By `<host> <path>`; null: gone. */
  entries: ReadonlyMap<string, PlannedEntry | null>
}

/**
 * Lays changes over a plan and takes them off again, in one go: afterwards the plan is as it was. Throws where the plan
 * faults, and then it is in doubt.
 */
export function overlay(
  planner: Planner,
  changes: readonly DocumentChange[],
  { key, asOf, back }: { key: string; asOf: string; back: string },
): Overlay {
  const { changed, removed } = planner.update(changes, asOf)
  const [own = null] = planner.entriesOf(key)
  planner.update(
    changes.map(({ key, before, after }) => ({ key, before: after, after: before })),
    back,
  )
  return {
    own,
    entries: new Map<string, PlannedEntry | null>([
      ...removed.map((address): [string, null] => [nameOf(address), null]),
      ...changed.map((entry): [string, PlannedEntry] => [nameOf(entry), entry]),
    ]),
  }
}

/** How an overlay names an address. */
export function nameOf({ host, path }: Address): string {
  return `${host} ${path}`
}
