import type { Actor } from 'shared-types/review'
import type { Place as DraftPlace } from '../draft-place'
import { refuse } from '../errors'

type Place = Pick<DraftPlace, 'subPortalId' | 'owningUnitId'>

/** What a new draft may stand for: the writer's own unit, on the main portal or a sub-portal they work for. */
export function checkNewPlace(actor: Actor, place: Place): void {
  if (place.owningUnitId === null || place.owningUnitId !== actor.unitId) refuse(403, 'UNIT_NOT_YOURS', 'owningUnit')
  checkPortal(actor, place)
}

/**
 * What an edit may change of it: the unit only to the writer's own, the portal only to one they work for, and both only
 * while nobody has been asked to review it there: whose text it is decides who declares it free of secrets (MOHA-9.5).
 * Judged on the rows as stored before and after, never on the request.
 */
export function checkMovedPlace(actor: Actor, before: Place, after: Place, isFixed: boolean): void {
  if (after.owningUnitId !== before.owningUnitId) {
    if (isFixed) refuse(409, 'UNIT_FIXED', 'owningUnit')
    if (after.owningUnitId !== actor.unitId) refuse(403, 'UNIT_NOT_YOURS', 'owningUnit')
  }
  if (after.subPortalId === before.subPortalId) return
  if (isFixed) refuse(409, 'PORTAL_FIXED', 'subPortal')
  checkPortal(actor, after)
}

function checkPortal(actor: Actor, place: Place): void {
  if (place.subPortalId !== null && !actor.subPortalIds.includes(place.subPortalId))
    refuse(403, 'PORTAL_NOT_YOURS', 'subPortal')
}
