import type { Deadline } from './deadline'

/** What one may ask the board for; each is a link with its count. */
export const boardFilters = ['overdue', 'warned', 'running', 'paused'] as const
export type BoardFilter = (typeof boardFilters)[number] | 'all'

/** How many lines each filter shows; `all` is what is not yet met. */
export function boardCounts(lines: readonly Deadline[]): Record<BoardFilter, number> {
  const counted = (status: string) => lines.filter((line) => line.status === status).length
  return {
    all: lines.length - counted('met'),
    overdue: counted('overdue'),
    warned: counted('warned'),
    running: counted('running'),
    paused: counted('paused'),
  }
}

/** The lines of one filter and one unit, what is due first at the top; what stands still comes last. */
export function boardLines(lines: readonly Deadline[], filter: BoardFilter, unit: string | null): Deadline[] {
  return lines
    .filter(({ status }) => (filter === 'all' ? status !== 'met' : status === filter))
    .filter((line) => unit === null || line.unit === unit)
    .sort((one, other) => (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9'))
}

/** The units on the board, each once, in the order of the alphabet. */
export function boardUnits(lines: readonly Deadline[]): string[] {
  return [...new Set(lines.flatMap(({ unit }) => unit ?? []))].sort((one, other) => one.localeCompare(other, 'vi'))
}
