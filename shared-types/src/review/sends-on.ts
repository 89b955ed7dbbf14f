import type { ReviewState } from './review-state.ts'
import type { Move } from './transition.ts'

/** Who may send a text on from a state may write on it there; every other state waits for somebody's decision. */
export const sendsOn: Readonly<Partial<Record<ReviewState, readonly Move[]>>> = {
  draft: ['sendToHead', 'submit'],
  needsInfo: ['supply'],
  inTriage: ['classify'],
  inEditing: ['toBoardMember', 'toChief', 'toLeadership', 'approve'],
  refused: ['reopen'],
  withdrawn: ['reopen'],
  published: ['reopen'],
}
