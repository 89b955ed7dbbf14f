import type { CaseFacts, Reach } from './facts.ts'
import { hasTouched } from './has-touched.ts'
import type { ActorScope } from './transition.ts'

/** What a scope looks at of an item. */
export type Place = Pick<CaseFacts, 'subPortalId' | 'owningUnitId' | 'writerIds' | 'submittedById'> &
  Partial<Pick<CaseFacts, 'topicIds' | 'boardMemberId' | 'ownBoard'>>

/**
 * Whether a role held in this scope reaches this item (guard G2). Unit-side scopes end at the sub-portals a person works
 * for; the board's reach over sub-portals that have no board of their own. Of a role that is lent, `actor` is its giver.
 */
export function covers(actor: Reach, scope: ActorScope, item: Place): boolean {
  const ownUnit = actor.unitId !== null && actor.unitId === item.owningUnitId
  const inPortal = item.subPortalId === null || actor.subPortalIds.includes(item.subPortalId)
  const ofBoard = item.subPortalId !== null && item.ownBoard ? inPortal : actor.onMainBoard !== false
  switch (scope) {
    case 'own':
      return inPortal && hasTouched(actor, item)
    case 'provider':
      return inPortal && (ownUnit || hasTouched(actor, item))
    case 'owningUnit':
      return inPortal && ownUnit
    case 'standingOffice':
      return ofBoard && actor.inStandingOffice
    case 'topic':
      return ofBoard && answersFor(actor, item)
    case 'portal':
      return ofBoard
  }
}

/** An item passed to one board member is that member's; otherwise whoever answers for one of its topics (CCHC-7.3a-2). */
function answersFor(actor: Reach, { topicIds = [], boardMemberId = null }: Place): boolean {
  if (boardMemberId !== null && boardMemberId !== actor.userId) return false
  return topicIds.some((topic) => actor.topicIds.includes(topic))
}
