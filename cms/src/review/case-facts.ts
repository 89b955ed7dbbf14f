import type { CaseFacts } from 'shared-types/review'
import type { ReviewCase } from './review-case'

/** What the rules judge of a case beside its columns, read from other rows. */
interface Surroundings {
  /** Digest of the draft as stored now. */
  draftDigest: string
  headReviews: boolean
  live: boolean
  retentionRunning: boolean
  /** Keys of the barriers an exception lets pass today. */
  exceptedBarriers: readonly string[]
}

/** Where only state and scope are asked, and not what is written or public. */
export const unknownSurroundings: Surroundings = {
  draftDigest: '',
  headReviews: false,
  live: false,
  retentionRunning: false,
  exceptedBarriers: [],
}

/** A stored case with its surroundings: what the rules judge. */
export function caseFacts(item: ReviewCase, surroundings: Surroundings): CaseFacts {
  const { state, previousState, chiefPurpose, chainKey, chainVersion, sealed } = item
  const { subPortalId, ownBoard, owningUnitId, channelId, topicIds, writerIds, writtenByOffice, submittedById } = item
  const { assignedEditorId, boardMemberId, purpose, sensitivity, secrecyCheckedAt, secrecyCheckedUnitId } = item
  const { consultRecord, leadershipRecord, lastQuestion, directionRequired, directionGiven } = item
  const { duplicateOverride, recipientsOverride, reviewedDigest } = item
  return {
    ...{ state, previousState, chiefPurpose, chainKey, chainVersion, sealed },
    ...{ subPortalId, ownBoard, owningUnitId, channelId, topicIds, writerIds, writtenByOffice, submittedById },
    ...{ assignedEditorId, boardMemberId, purpose, sensitivity, secrecyCheckedAt, secrecyCheckedUnitId },
    ...{ consultRecord, leadershipRecord, lastQuestion, directionRequired, directionGiven },
    ...{ duplicateOverride, recipientsOverride, reviewedDigest },
    ...surroundings,
  }
}
