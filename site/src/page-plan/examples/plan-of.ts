import { fingerprint } from '../fingerprint.ts'
import type { Address, PlannedEntry } from '../planned-entry.ts'
import type { Planner } from '../planner.ts'

/** The address of an entry in one text. */
export const addressText = ({ host, path }: Address): string => `${host}${path}`

/** A whole plan as fingerprints by address. */
export function planOf(planner: Planner): Map<string, string> {
  const plan = new Map<string, string>()
  for (const entry of planner.full()) {
    const address = addressText(entry)
    if (plan.has(address)) throw new Error(`${address} is planned twice`)
    plan.set(address, fingerprint(entry, 'build'))
  }
  return plan
}

/** The entry at an address, such as `moha.gov.vn/tin/x/`. */
export function entryAt(planner: Planner, address: string): PlannedEntry | undefined {
  for (const entry of planner.full()) if (addressText(entry) === address) return entry
  return undefined
}
