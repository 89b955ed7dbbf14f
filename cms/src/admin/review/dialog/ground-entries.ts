import type { RefusalGroundView } from './refusal-ground-view'

/** One entry of the refusal dialog: a ground, or the grounds of one clause with a choice below it (F34). */
export interface GroundEntry {
  key: string
  basis: string | null
  grounds: RefusalGroundView[]
}

/** The grounds of a regulation in its order; those that share a group stand as one entry, where the first of them stood. */
export function groundEntries(grounds: readonly RefusalGroundView[]): GroundEntry[] {
  const entries = new Map<string, GroundEntry>()
  for (const ground of grounds) {
    const key = ground.group ?? ground.code
    const entry = entries.get(key)
    if (entry) entry.grounds.push(ground)
    else entries.set(key, { key, basis: ground.basis ?? null, grounds: [ground] })
  }
  return [...entries.values()]
}

/** The chosen codes after one is ticked or unticked; of a group only one ground holds at a time. */
export function chosenCodes(
  { grounds }: GroundEntry,
  chosen: readonly string[],
  code: string,
  isChosen: boolean,
): readonly string[] {
  const others = chosen.filter((one) => !grounds.some((ground) => ground.code === one))
  return isChosen ? [...others, code] : others
}
