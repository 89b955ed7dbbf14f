import type { ReviewState } from 'shared-types/review'
import type { ArrivedOutcome } from './review-view'

/** How the public side of a document stands, as the panel says it. */
export type OutcomeNow =
  | { kind: 'none' }
  /** approved or taken down, no report yet */
  | { kind: 'pending'; removing: boolean }
  | { kind: 'live' | 'removed'; at: string; durationMs: number | null; urls: string[] }
  | { kind: 'held' }
  | { kind: 'failed'; removing: boolean; code: string; detail: string; urls: string[] }

const expected: Partial<Record<ReviewState, 'live' | 'removed'>> = {
  approved: 'live',
  published: 'live',
  withdrawn: 'removed',
}

/** Reads the case and the publisher's report together: a report of the earlier kind does not answer a newer decision. */
export function outcomeNow(view: {
  case: { state: ReviewState }
  outcome: ArrivedOutcome
  /** When it goes live by itself: until then nothing is awaited. */
  scheduledFor?: string | null | undefined
}): OutcomeNow {
  const awaited = view.scheduledFor ? undefined : expected[view.case.state]
  const { state, at, durationMs, urls, issue } = view.outcome
  if (state === 'failed')
    return {
      kind: 'failed',
      removing: awaited === 'removed',
      code: issue?.code ?? 'UNKNOWN',
      detail: issue?.detail ?? '',
      urls,
    }
  if (state === 'held') return { kind: 'held' }
  if ((state === 'live' || state === 'removed') && at && (!awaited || state === awaited)) {
    return { kind: state, at, durationMs: durationMs ?? null, urls: state === 'live' ? urls : [] }
  }
  return awaited ? { kind: 'pending', removing: awaited === 'removed' } : { kind: 'none' }
}
