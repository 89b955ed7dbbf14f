import type { Policy } from 'shared-types/policy'
import { checkGuards, type Issue, isOpen } from 'shared-types/review'
import type { ReviewFacts } from './gather-facts'
import type { ReviewCase } from './review-case'

/**
 * What keeps an approved item from going live now (J10, T16): another text than the approved one, or whatever the guards
 * of its approval find today. The approval is the row that is open where it was approved from; without one it does not
 * go live.
 */
export function dueIssues(
  { approvedDigest, approvedFrom }: Pick<ReviewCase, 'approvedDigest' | 'approvedFrom'>,
  { item: facts, draft }: Pick<ReviewFacts, 'item' | 'draft'>,
  policy: Policy,
): Issue[] {
  const { source, transitions } = policy.chain
  if (approvedDigest !== facts.draftDigest) return [{ code: 'CHANGED_SINCE_REVIEW', clause: source }]
  const approved = { ...facts, state: approvedFrom ?? 'chiefReview' }
  const approval = transitions.find((row) => row.to === 'approved' && isOpen(row, approved, policy))
  if (!approval) return [{ code: 'NOT_OPEN', clause: source }]
  return checkGuards(approval, { request: { move: approval.move }, item: facts, draft, policy })
}
