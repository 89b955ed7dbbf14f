import type { Policy } from 'shared-types/policy'
import { type Actor, can, holds } from 'shared-types/review'
import { caseFacts, unknownSurroundings } from './case-facts'
import { onwardFrom } from './onward-moves'
import type { ReviewCase } from './review-case'

/**
 * Whether an item lies on this person's desk: its chain lets them carry it on from here. Whoever may not approve it only
 * because they wrote in it has it before them all the same.
 */
export function isOnDesk(actor: Actor, item: ReviewCase, policy: Policy): boolean {
  const facts = caseFacts(item, unknownSurroundings)
  return onwardFrom(policy, item.state).some((move) => {
    const permission = can(actor, move, facts, policy)
    return permission.may || permission.why === 'SELF_APPROVAL'
  })
}

/** Whether this person acts as chief of this item's board now, by office or under a running delegation (MOHA-3.3). */
export function actsAsChief(actor: Actor, item: ReviewCase, policy: Policy): boolean {
  return holds(actor, 'chief', 'portal', item, policy)
}
