import type { Row } from '../engine/row-store.ts'

/** The keys of rows whose order is time, newest first. */
export function newestFirst(rows: readonly Row[]): string[] {
  return [...rows]
    .sort((a, b) => (a.sort !== b.sort ? (a.sort < b.sort ? 1 : -1) : a.key < b.key ? 1 : -1))
    .map(({ key }) => key)
}
