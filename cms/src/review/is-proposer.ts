import type { Actor, Role } from 'shared-types/review'
import type { ReviewCase } from './review-case'

const proposers: readonly Role[] = ['unitHead', 'unitFocal']

/** Whether this person answers for the item on its sub-portal, as head or focal point of the unit it belongs to (BP-8.5). */
export function isProposer(actor: Actor, { owningUnitId, subPortalId }: ReviewCase): boolean {
  return (
    actor.active &&
    actor.briefed &&
    proposers.some((role) => actor.roles.includes(role)) &&
    actor.unitId !== null &&
    actor.unitId === owningUnitId &&
    subPortalId !== null &&
    actor.subPortalIds.includes(subPortalId)
  )
}
