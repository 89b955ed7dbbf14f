import type { Transition } from 'shared-types/policy'
import type { Move } from 'shared-types/review'

/**
 * The moves that carry an item towards the public. Where a chain offers several at once the earlier goes before: over
 * the chief rather than past, and to the leadership only where nobody before may approve.
 */
export const forwardMoves: readonly Move[] = [
  'sendToHead',
  'submit',
  'headApprove',
  'take',
  'classify',
  'toChief',
  'approve',
  'toLeadership',
]

/** Whether a row of a chain carries an item towards the public. */
export function isForward({ move }: Pick<Transition, 'move'>): boolean {
  return forwardMoves.includes(move)
}
