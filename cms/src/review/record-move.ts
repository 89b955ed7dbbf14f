import type { Core } from '@strapi/strapi'
import type { Policy } from 'shared-types/policy'
import { type Decision, hasTouched } from 'shared-types/review'
import type { Staff } from '../accounts/staff'
import { actBy } from '../audit/act-by'
import { recordAct } from '../audit/record-act'
import { recordRefusedAct } from '../audit/record-refused-act'
import type { CaseKey } from './case-key'
import type { MoveRequest } from './move-request'
import type { ReviewCase } from './review-case'
import type { ReviewIssue } from './wall-issue'

interface Made {
  key: CaseKey
  staff: Staff
  request: MoveRequest
  decision: Extract<Decision, { allowed: true }>
  before: ReviewCase
  after: ReviewCase
  policy: Policy
  draftDigest: string
  now: Date
}

/** Writes a move to the audit log, in its transaction (E2): in which role, by which clause, under which delegation. */
export async function recordMove(strapi: Core.Strapi, made: Made): Promise<void> {
  const { key, staff, request, decision, before, after, draftDigest, now } = made
  const act = {
    at: now.toISOString(),
    ...actBy(staff),
    actorName: nameInHistory(staff, decision),
    actorRole: decision.role,
    delegationId: decision.delegation?.id ?? null,
    ...objectOf(key),
    fromState: before.state,
    toState: after.state,
    reason: request.message ?? null,
    diffHash: draftDigest,
  }
  await recordAct(strapi, { ...act, action: `item.${request.move}`, details: detailsOf(made) })
  if (after.sealed && !before.sealed) await recordAct(strapi, { ...act, action: 'item.sealed' })
}

/** Writes a move that was refused to the log, after its transaction is over. */
export async function recordRefusedMove(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  request: MoveRequest,
  issues: readonly ReviewIssue[],
  now: Date,
): Promise<void> {
  await recordRefusedAct(strapi, {
    at: now.toISOString(),
    ...actBy(staff),
    action: `item.${request.move}`,
    ...objectOf(key),
    ...{ fromState: null, toState: null, reason: request.message ?? null, diffHash: null },
    details: { issues: issues.map(({ code, field }) => (field === undefined ? { code } : { code, field })) },
  })
}

/** The columns that say what an act was done to. */
export function objectOf({ type, documentId, locale }: CaseKey) {
  return { objectType: type, objectId: documentId, locale }
}

/** What the request said beside its message, and what the move rests on. */
function detailsOf({ request, decision, before, policy, staff }: Made): Record<string, unknown> {
  const { move: _move, message: _message, digest: _digest, expectedVersion: _version, ...said } = request
  const delegation = decision.delegation
  return {
    ...said,
    basis: decision.transition.source,
    profile: policy.profile.code,
    chain: `${policy.chain.key}@${policy.chain.version}`,
    ...(delegation ? { decisionRef: delegation.decisionRef } : {}),
    // A one-person office may have four-eyes off; that it was used is on record (F11).
    ...(decision.publishes && hasTouched(staff.actor, before) ? { ownText: true } : {}),
  }
}

/** Who acts in a lent role names the decision it rests on (MOHA-3.3). */
function nameInHistory({ name }: Staff, { delegation }: Made['decision']): string {
  return delegation ? `${name} (theo ủy quyền ${delegation.decisionRef})` : name
}
