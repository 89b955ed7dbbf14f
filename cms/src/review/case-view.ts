import type { ReviewCase } from './review-case'

/** Columns of the case that staff may read. */
export function caseView(item: ReviewCase) {
  const { state, stateSince, chainKey, chainVersion, subPortalId, owningUnitId, originUnitId, chiefPurpose } = item
  const { assignedEditorId, boardMemberId, forwardedToUnitId, forwardedAt, purpose, sensitivity } = item
  const { consultedBodies, consultRecord, leadershipRecord, lastQuestion, questionDueAt, needsInfoLog } = item
  const { directionRequired, directionGiven, directionNote, duplicateOverride, recipientsOverride, deferUntil } = item
  const { secrecyCheckedAt, secrecyVoidedAt, submittedAt, submissions, unitApprovedAt, receivedAt, approvedAt } = item
  const { refusalCodes, refusalSubCode, refusalNote, sealed, withdrawalReason, withdrawalNote, competentOrderRef } =
    item
  const { firstPublishedAt, lastPublishedAt, retentionClass, retainUntil, version } = item
  return {
    ...{ state, stateSince, chainKey, chainVersion, subPortalId, owningUnitId, originUnitId, chiefPurpose },
    ...{ assignedEditorId, boardMemberId, forwardedToUnitId, forwardedAt, purpose, sensitivity },
    ...{ consultedBodies, consultRecord, leadershipRecord, lastQuestion, questionDueAt, needsInfoLog },
    ...{ directionRequired, directionGiven, directionNote, duplicateOverride, recipientsOverride, deferUntil },
    ...{ secrecyCheckedAt, secrecyVoidedAt, submittedAt, submissions, unitApprovedAt, receivedAt, approvedAt },
    ...{ refusalCodes, refusalSubCode, refusalNote, sealed, withdrawalReason, withdrawalNote, competentOrderRef },
    ...{ firstPublishedAt, lastPublishedAt, retentionClass, retainUntil, version },
  }
}
