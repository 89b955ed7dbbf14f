import { noReturn } from './return-state'
import type { CaseChange, ReviewCase } from './review-case'

/**
 * What begins anew when a finished document is taken up again (T22, HY-9.4): its approval, its submission, its secrecy
 * check and every opinion given on it are void (E10). Its writers are forgotten only when what they wrote was approved; a
 * refused text, and one that was under way when the live version was taken down, keep them, so that none of them can
 * approve it later (F11).
 */
export function newVersion(item: Pick<ReviewCase, 'approvedDigest' | 'writerIds'>, writerId?: number): CaseChange {
  return {
    state: 'draft',
    ...noReturn,
    chiefPurpose: null,
    writerIds: [...new Set([...writersOfText(item), ...(writerId === undefined ? [] : [writerId])])],
    ...{ submittedById: null, submittedAt: null, unitApprovedById: null, unitApprovedAt: null },
    ...{ receivedById: null, receivedAt: null, assignedEditorId: null, boardMemberId: null },
    ...noApproval,
    reviewedDigest: null,
    ...noSecrecyCheck,
    secrecyVoidedAt: null,
    ...{ consultedBodies: [], consultRecord: null, leadershipRecord: null },
    ...{ lastQuestion: null, questionDueAt: null, needsInfoLog: [] },
    ...{ directionRequired: false, directionGiven: false, directionNote: null },
    ...{ forwardedToUnitId: null, forwardedAt: null, deferUntil: null },
    ...{ duplicateOverride: null, recipientsOverride: null },
  }
}

/** An approval that does not hold any more. */
export const noApproval = {
  approvedById: null,
  approvedAt: null,
  approvedDigest: null,
  approvedFrom: null,
  scheduledFor: null,
} satisfies CaseChange

/** A secrecy check that was not made, or does not hold any more. */
export const noSecrecyCheck = {
  secrecyCheckedAt: null,
  secrecyCheckedById: null,
  secrecyCheckedUnitId: null,
} satisfies CaseChange

/** Who wrote what nobody has approved yet of a draft's text. */
export function writersOfText(item: Pick<ReviewCase, 'approvedDigest' | 'writerIds'>): readonly number[] {
  return item.approvedDigest === null ? item.writerIds : []
}
