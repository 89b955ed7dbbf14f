import type { Core } from '@strapi/strapi'
import { decide } from 'shared-types/review'
import type { Staff } from '../accounts/staff'
import { touchClocks } from '../clocks/touch-clocks'
import { policyOfItem } from '../policy/policies-of'
import { nudgeAfterCommit } from '../publishing/nudge-after-commit'
import { beginPolicy } from './begin-policy'
import { caseChange } from './case-change'
import type { CaseKey } from './case-key'
import { type RefusalStatus, ReviewRefusal } from './errors'
import { filesHeld } from './files-held'
import { gatherFacts, type ReviewFacts } from './gather-facts'
import { goLiveOrWait } from './go-live-or-wait'
import type { MoveRequest } from './move-request'
import { namedInRequest } from './named-in-request'
import { notifyOfMove } from './notify-of-move'
import { takeDown } from './publish-approved'
import { recordMove, recordRefusedMove } from './record-move'
import type { ReviewCase } from './review-case'
import { whyClosed } from './refuse-closed'
import { lockCase, updateCase } from './review-store'
import { sealCase } from './seal-case'
import { sealDocument } from './seal-document'
import { someoneElseMoved } from './someone-else-moved'
import type { ReviewIssue } from './wall-issue'

/** A move that was made, or why it was not: everything that stands in its way. */
export type MoveOutcome =
  | { made: true; item: ReviewCase; facts: ReviewFacts }
  | { made: false; status: RefusalStatus; issues: readonly [ReviewIssue, ...ReviewIssue[]]; citedAs?: string }

/**
 * One review move, whole or not at all: hold the case → gather the stored facts → decide (shared-types) → write the
 * state, what is public, the audit log, the clocks, the notices and the change row. A refusal is written to the log too.
 */
export async function move(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  request: MoveRequest,
  now: Date,
): Promise<MoveOutcome> {
  const outcome = await strapi.db.transaction(() => moveInTransaction(strapi, staff, key, request, now))
  if (!outcome.made) await recordRefusedMove(strapi, staff, key, request, outcome.issues, now)
  return outcome
}

async function moveInTransaction(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  request: MoveRequest,
  now: Date,
): Promise<MoveOutcome> {
  const item = await lockCase(strapi, key)
  const moved = item && someoneElseMoved(item, request)
  if (moved) return refused(409, undefined, moved)
  const why = item && (await whyClosed(strapi, staff, item))
  if (why) return refused(403, undefined, { code: why, clause: 'default' })
  const facts = item && (await gatherFacts(strapi, key, item, now))
  if (!facts) return refused(404, undefined, { code: 'NO_CASE', clause: 'default' })
  const policy = policyOfItem(strapi, item)
  const { citedAs } = policy.profile
  const decision = decide(staff.actor, request, facts.item, facts.draft, policy)
  if (!decision.allowed) return refused(decision.status, citedAs, ...decision.issues)
  const unknown = await namedInRequest(strapi, item, request, decision.transition, now)
  if (unknown.length > 0) return refused(422, citedAs, ...unknown)

  const { draftDigest } = facts.item
  const step = { item, staff, request, to: decision.to, policy, draftDigest, now }
  const begins = request.move === 'reopen' ? (await beginPolicy(strapi, key.type, item.subPortalId, now)).columns : {}
  const held = decision.to === 'refused' ? { sealedFileIds: await filesHeld(strapi, key) } : {}
  const change = { ...caseChange(step), ...sealCase(step), ...begins, ...held }
  let after = await updateCase(strapi, item, change)
  if (after.sealed && !item.sealed) after = await sealDocument(strapi, staff, key, after, now)
  if (decision.publishes) after = await goLiveOrWait(strapi, key, after, facts, policy, now)
  if (decision.takesDown) after = await takeDown(strapi, key, after)
  await recordMove(strapi, { key, staff, request, decision, before: item, after, policy, draftDigest, now })
  await touchClocks(strapi, key, after, now)
  await notifyOfMove(strapi, { key, staff, request, item, after, fields: facts.fields, now })
  if (decision.publishes || decision.takesDown) nudgeAfterCommit(strapi)
  return { made: true, item: after, facts }
}

/** The same for callers that cannot go on without it: throws what stood in the way. */
export async function moveOrThrow(...call: Parameters<typeof move>): Promise<Extract<MoveOutcome, { made: true }>> {
  const outcome = await move(...call)
  if (outcome.made) return outcome
  throw new ReviewRefusal(outcome.status, outcome.issues, outcome.citedAs)
}

function refused(status: RefusalStatus, citedAs: string | undefined, ...issues: ReviewIssue[]): MoveOutcome {
  const [first, ...others] = issues
  if (!first) throw new Error('A refused move names at least one issue')
  return { made: false, status, issues: [first, ...others], ...(citedAs === undefined ? {} : { citedAs }) }
}
