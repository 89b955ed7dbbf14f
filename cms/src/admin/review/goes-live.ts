import type { OpenMove } from './review-view'

/** Whether the public sees a move at once: a unit head's approval goes to the board in some chains, live in others. */
export function goesLive({ move, to }: Pick<OpenMove, 'move' | 'to'>): boolean {
  return move === 'approve' || (move === 'headApprove' && to !== 'submitted')
}
