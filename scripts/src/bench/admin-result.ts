import { percentile } from './percentile.ts'
import type { Visits } from './visit-panel.ts'

/** All that one run of the admin benchmark found out; times in milliseconds. */
export interface AdminFindings {
  docs: number
  users: number
  visits: Visits
  moves: readonly number[]
  /** Processes that waited for a core, one-minute mean at the end. */
  load: number
}

/** The last line of the admin benchmark: the keys of the issue in its order, then what explains them. */
export function adminResult({ docs, users, visits, moves, load }: AdminFindings): object {
  const ms = (values: readonly number[], share: number) => Math.round(percentile(values, share))
  return {
    bench: 'admin',
    inbox_p95_ms: ms(visits.inbox, 0.95),
    list_p95_ms: ms(visits.list, 0.95),
    open_p95_ms: ms(visits.open, 0.95),
    transition_p95_ms: ms(moves, 0.95),
    docs,
    users,
    inbox_p50_ms: ms(visits.inbox, 0.5),
    list_p50_ms: ms(visits.list, 0.5),
    open_p50_ms: ms(visits.open, 0.5),
    transition_p50_ms: ms(moves, 0.5),
    transitions: moves.length,
    load_average: Number(load.toFixed(2)),
  }
}
