import type { Policy } from 'shared-types/policy'
import type { Move, ReviewState } from 'shared-types/review'

/** Moves by which the board carries an item on: what waits for a person is what they may carry on. */
export const onwardMoves: ReadonlySet<Move> = new Set([
  'headApprove',
  'take',
  'classify',
  'forward',
  'giveDirection',
  'toBoardMember',
  'toChief',
  'recordConsultation',
  'toLeadership',
  'recordLeadership',
  'approve',
])

/** The moves by which a chain carries an item on from a state, each once. */
export function onwardFrom({ chain }: Policy, state: ReviewState): Move[] {
  const rows = chain.transitions.filter(({ move, from }) => onwardMoves.has(move) && from.includes(state))
  return [...new Set(rows.map(({ move }) => move))]
}
