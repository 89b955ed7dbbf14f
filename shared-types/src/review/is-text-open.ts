import type { ReviewState } from './review-state.ts'
import { sendsOn } from './sends-on.ts'

/** Whether the text may change at all in this state; where not, what is decided on is what was sent on. */
export function isTextOpen(state: ReviewState): boolean {
  return sendsOn[state] !== undefined
}
