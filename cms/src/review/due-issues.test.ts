import { createPolicies, type Policy, shippedProfiles } from 'shared-types/policy'
import type { CaseFacts, DraftFacts, Guard, ReviewState } from 'shared-types/review'
import { expect, it } from 'vitest'
import { dueIssues } from './due-issues'

const shipped = createPolicies(shippedProfiles).ofChain('cchc', 1)
if (!shipped) throw new Error('There is no chain cchc.')
const { profile, chain } = shipped
const approval = (when: 'direction' | 'decision' | undefined, guards: Guard[]) => ({
  ...{
    move: 'approve',
    from: ['chiefReview' as ReviewState],
    to: 'approved',
    by: [{ role: 'chief', scope: 'portal' }],
  },
  ...{ guards, source: 'CCHC-7.4d', ...(when ? { when } : {}) },
})
/** A chain whose first row out of the chief's is for directions and asks for nothing. */
const policy = {
  profile,
  chain: { ...chain, transitions: [approval('direction', []), approval('decision', ['G5'])] },
} as Policy
const item = { approvedDigest: 'd1', approvedFrom: 'chiefReview' } as const
const facts = {
  item: { state: 'approved', chiefPurpose: 'decision', draftDigest: 'd1', purpose: 'Tin' } as CaseFacts,
  draft: { type: 'article', channelId: 'c', topicIds: ['t'], originType: null, barriers: [] } as unknown as DraftFacts,
}

it('T16 judges by the approval that was open, not by the first row out of its state', () => {
  expect(dueIssues(item, facts, policy)).toMatchObject([{ code: 'SOURCE_MISSING', field: 'originType' }])
  const direction = { ...facts, item: { ...facts.item, chiefPurpose: 'direction' as const } }
  expect(dueIssues(item, direction, policy)).toEqual([])
})

it('lets nothing go live for which no approval is open', () => {
  expect(dueIssues({ ...item, approvedFrom: 'boardReview' }, facts, policy)).toMatchObject([{ code: 'NOT_OPEN' }])
})

it('lets no other text go live than the approved one', () => {
  expect(dueIssues({ ...item, approvedDigest: 'd0' }, facts, policy)).toMatchObject([{ code: 'CHANGED_SINCE_REVIEW' }])
})
