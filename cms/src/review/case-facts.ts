import type { CaseFacts } from 'shared-types/review'
import type { ReviewCase } from './review-case'

/** A stored case with the digest of the draft as stored now: what the rules judge. */
export function caseFacts(item: ReviewCase, draftDigest: string): CaseFacts {
  const {
    state,
    previousState,
    subPortalId,
    owningUnitId,
    writerIds,
    submittedById,
    assignedEditorId,
    purpose,
    secrecyCheckedAt,
    secrecyCheckedUnitId,
    reviewedDigest,
  } = item
  return {
    state,
    previousState,
    subPortalId,
    owningUnitId,
    writerIds,
    submittedById,
    assignedEditorId,
    purpose,
    secrecyCheckedAt,
    secrecyCheckedUnitId,
    reviewedDigest,
    draftDigest,
  }
}
