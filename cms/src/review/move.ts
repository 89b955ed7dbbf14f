import type { Core } from '@strapi/strapi'
import { decide } from 'shared-types/review'
import type { Staff } from '../accounts/staff'
import { nudgeAfterCommit } from '../publishing/nudge-after-commit'
import { caseChange } from './case-change'
import type { CaseKey } from './case-key'
import { type RefusalStatus, ReviewRefusal } from './errors'
import { gatherFacts } from './gather-facts'
import type { MoveRequest } from './move-request'
import { publishApproved, takeDown } from './publish-approved'
import type { ReviewCase } from './review-case'
import { addEvent, lockCase, updateCase } from './review-store'
import type { ReviewIssue } from './wall-issue'

/** A move that was made, or why it was not: everything that stands in its way. */
export type MoveOutcome =
  | { made: true; item: ReviewCase }
  | { made: false; status: RefusalStatus; issues: readonly [ReviewIssue, ...ReviewIssue[]] }

/**
 * One review move, whole or not at all: hold the case → gather the stored facts → decide (shared-types) → write the
 * state, what is public, the history and the change row. Approving and publishing are this one transaction, so
 * `approved` is never seen from outside.
 */
export async function move(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  request: MoveRequest,
  now: Date,
): Promise<MoveOutcome> {
  return strapi.db.transaction(async (): Promise<MoveOutcome> => {
    const item = await lockCase(strapi, key)
    const facts = item && (await gatherFacts(strapi, key, item))
    if (!facts) return refused(404, { code: 'NO_CASE', clause: 'default' })
    const draftDigest = facts.item.draftDigest
    if (request.digest !== undefined && request.digest !== draftDigest)
      return refused(409, { code: 'CHANGED_SINCE_REVIEW', clause: 'HY-9.4' })
    const decision = decide(staff.actor, request, facts.item, facts.draft)
    if (!decision.allowed) return refused(decision.status, ...decision.issues)

    let moved = await updateCase(strapi, item, caseChange({ item, staff, request, to: decision.to, draftDigest, now }))
    if (decision.publishes) moved = await publishApproved(strapi, key, moved, now)
    if (decision.takesDown) moved = await takeDown(strapi, key, moved)
    await addEvent(strapi, key, {
      at: now.toISOString(),
      actorId: staff.actor.userId,
      actorName: nameInHistory(staff, request),
      move: request.move,
      fromState: item.state,
      toState: moved.state,
      message: request.message ?? null,
      refusalCodes: request.refusalCodes ?? null,
    })
    if (decision.publishes || decision.takesDown) nudgeAfterCommit(strapi)
    return { made: true, item: moved }
  })
}

/** The same for callers that cannot go on without it: throws what stood in the way. */
export async function moveOrThrow(...call: Parameters<typeof move>): Promise<ReviewCase> {
  const outcome = await move(...call)
  if (outcome.made) return outcome.item
  throw new ReviewRefusal(outcome.status, outcome.issues)
}

/** A deputy's approval names the decision it rests on (MOHA-3.3). */
function nameInHistory({ actor, name, delegationRef }: Staff, { move }: MoveRequest): string {
  const asDeputy = move === 'approve' && delegationRef !== null && !actor.roles.includes('chief')
  return asDeputy ? `${name} (theo ủy quyền ${delegationRef})` : name
}

function refused(status: RefusalStatus, ...issues: ReviewIssue[]): MoveOutcome {
  const [first, ...others] = issues
  if (!first) throw new Error('A refused move names at least one issue')
  return { made: false, status, issues: [first, ...others] }
}
