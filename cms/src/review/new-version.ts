import type { CaseChange, ReviewCase } from './review-case'

/**
 * What begins anew when a finished document is taken up again (T22, HY-9.4): its approval, its submission and its
 * secrecy check are void. Its writers are forgotten only when what they wrote was approved; a refused text, and one that
 * was under way when the live version was taken down, keep them, so that none of them can approve it later (F11).
 */
export function newVersion(item: Pick<ReviewCase, 'approvedDigest' | 'writerIds'>, writerId: number): CaseChange {
  return {
    state: 'draft',
    previousState: null,
    writerIds: [...new Set([...writersOfText(item), writerId])],
    submittedById: null,
    submittedAt: null,
    receivedAt: null,
    assignedEditorId: null,
    approvedById: null,
    approvedAt: null,
    approvedDigest: null,
    reviewedDigest: null,
    secrecyCheckedAt: null,
    secrecyCheckedById: null,
    secrecyCheckedUnitId: null,
  }
}

/** Who wrote what nobody has approved yet of a draft's text. */
export function writersOfText(item: Pick<ReviewCase, 'approvedDigest' | 'writerIds'>): readonly number[] {
  return item.approvedDigest === null ? item.writerIds : []
}
