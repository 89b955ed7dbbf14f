import type { Role } from './roles.ts'
import type { ReviewState } from './review-state.ts'

/** Moves an actor may ask for (requirements C.2). `publish` is never asked for: it is part of approving. */
export const moves = [
  'sendToHead',
  'submit',
  'headApprove',
  'headReturn',
  'take',
  'ask',
  'supply',
  'decline',
  'classify',
  'toChief',
  'returnToEditing',
  'approve',
  'refuse',
  'proposeRefusal',
  'withdraw',
  'reopen',
] as const
export type Move = (typeof moves)[number]

/** Who of the holders of a role may act on this item. */
export type ActorScope =
  /** wrote or submitted it, or works in its owning unit */
  | 'provider'
  /** belongs to the owning unit */
  | 'owningUnit'
  /** works in the standing office (decision 8) */
  | 'standingOffice'
  /** the portal's board as a whole */
  | 'portal'

/** Guards of requirements C.3 that this table may name. */
export const guards = ['G1', 'G2', 'G3', 'G4', 'G5', 'G10', 'G11', 'G13'] as const
export type Guard = (typeof guards)[number]

/** One enabled move of a chain: a row of the table everything else reads. */
export interface Transition {
  /** Row of requirements C.2, e.g. `T15`. */
  id: string
  move: Move
  from: readonly ReviewState[]
  /** Open in every other state too while a version is public: taking down cannot wait for a new version. */
  whileLive?: true
  /** `previous` returns to the state the question was asked from (T7). */
  to: ReviewState | 'previous'
  by: readonly { role: Role; scope: ActorScope }[]
  guards: readonly Guard[]
  /** What the dialog must ask for. */
  asks?: 'message' | 'refusal' | 'reason' | 'classification'
}

/** A review chain: which moves are open, to whom (requirements C.5). */
export interface Chain {
  key: 'moha' | 'moha-member'
  version: number
  transitions: readonly Transition[]
}
