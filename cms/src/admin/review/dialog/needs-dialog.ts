import { goesLive } from '../goes-live'
import type { OpenMove } from '../review-view'

/** Whether a move goes through a dialog: where it asks something, or where the public sees it at once. */
export function needsDialog(open: Pick<OpenMove, 'asks' | 'move' | 'to'>): boolean {
  return Boolean(open.asks) || open.move === 'withdraw' || goesLive(open)
}
