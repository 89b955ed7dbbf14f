import { hasTouched } from 'shared-types/review'
import type { Staff } from '../../accounts/staff'
import type { ReviewCase } from '../review-case'

/**
 * The language of a document that gives this person the right to add another, if any: translators work for the
 * document's own unit, or in the standing office (MOHA-18.7).
 */
export function ownCase({ actor }: Staff, cases: readonly ReviewCase[]): ReviewCase | undefined {
  return cases.find(
    (item) =>
      hasTouched(actor, item) ||
      actor.unitId === item.owningUnitId ||
      (actor.inStandingOffice && item.subPortalId === null),
  )
}
