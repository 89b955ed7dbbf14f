import type { Core } from '@strapi/strapi'
import type { Policy } from 'shared-types/policy'
import type { Issue, ReviewState } from 'shared-types/review'
import { touchClocks } from '../clocks/touch-clocks'
import { policyOfItem } from '../policy/policies-of'
import { nudgeAfterCommit } from '../publishing/nudge-after-commit'
import type { CaseKey } from './case-key'
import { forDueCases } from './due-cases'
import { dueIssues } from './due-issues'
import { gatherFacts, type ReviewFacts } from './gather-facts'
import { goLiveOrWait } from './go-live-or-wait'
import { noApproval } from './new-version'
import { issueMessage } from './messages'
import { notifyBySystem } from './notify-by-system'
import type { ReviewCase } from './review-case'
import { updateCase } from './review-store'
import { recordSystemAct } from './system-act'

/**
 * Publishes what was approved for an instant that has come (J10, T16), judged again as it stands then: by the digest that
 * was approved and by every guard of the approval. What does not hold any more goes back to where it was approved from.
 * Returns how many it took up.
 */
export function publishDue(strapi: Core.Strapi, now: Date): Promise<number> {
  return forDueCases(strapi, 'scheduledFor', now, async (key, item) => {
    if (item.state !== 'approved') return false
    if (item.sealed) return dropSealed(strapi, key, item, now)
    const policy = policyOfItem(strapi, item)
    const facts = await gatherFacts(strapi, key, item, now)
    const issues = facts ? dueIssues(item, facts, policy) : []
    if (facts && issues.length === 0) await goLive(strapi, key, item, facts, policy, now)
    else await sendBack(strapi, key, item, issues, policy, now)
    return true
  })
}

/** An approval never outlives a seal, however the two came together. */
async function dropSealed(strapi: Core.Strapi, key: CaseKey, item: ReviewCase, now: Date): Promise<boolean> {
  const after = await updateCase(strapi, item, { ...noApproval, state: 'refused', stateSince: now.toISOString() })
  await recordSystemAct(strapi, key, 'notPublished', item, after, now, { issues: [{ code: 'SEALED' }] })
  await touchClocks(strapi, key, after, now)
  return true
}

async function goLive(
  strapi: Core.Strapi,
  key: CaseKey,
  item: ReviewCase,
  facts: ReviewFacts,
  policy: Policy,
  now: Date,
): Promise<void> {
  const due = await updateCase(strapi, item, { scheduledFor: null })
  const after = await goLiveOrWait(strapi, key, due, facts, policy, now)
  await recordSystemAct(strapi, key, 'publish', item, after, now)
  await touchClocks(strapi, key, after, now)
  await notifyBySystem(strapi, 'itemPublished', item, after, now)
  nudgeAfterCommit(strapi)
}

async function sendBack(
  strapi: Core.Strapi,
  key: CaseKey,
  item: ReviewCase,
  issues: readonly Issue[],
  { profile }: Policy,
  now: Date,
): Promise<void> {
  const state: ReviewState = item.approvedFrom ?? 'chiefReview'
  const after = await updateCase(strapi, item, { ...noApproval, state, stateSince: now.toISOString() })
  await recordSystemAct(strapi, key, 'notPublished', item, after, now, { issues: issues.map(({ code }) => ({ code })) })
  await touchClocks(strapi, key, after, now)
  const message = issues.map((issue) => issueMessage(issue, profile.citedAs)).join(' ')
  await notifyBySystem(strapi, 'itemNotPublished', item, after, now, { message })
}
