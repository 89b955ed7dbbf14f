import type { PlannedEntry } from './planned-entry.ts'

const steps = { leaf: 1, list: 2, feed: 3 }
const step = (entry: PlannedEntry) => (entry.kind === 'file' ? 0 : steps[entry.order])

/** Compares entries by when they are to be written: files, leaves, lists, feeds; then by address. */
export function inWritingOrder(a: PlannedEntry, b: PlannedEntry): number {
  return step(a) - step(b) || compare(a.host, b.host) || compare(a.path, b.path)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
