import { chainOf } from './chains.ts'
import { checkGuards } from './check-guards.ts'
import type { Actor, CaseFacts, DraftFacts, MoveRequest } from './facts.ts'
import type { Issue } from './issue.ts'
import { can } from './permissions.ts'
import type { ReviewState } from './review-state.ts'
import type { Move, Transition } from './transition.ts'

export type Decision =
  | { allowed: true; transition: Transition; to: ReviewState; publishes: boolean; takesDown: boolean }
  | { allowed: false; status: 403 | 409 | 422; issues: Issue[] }

/**
 * The one place a move is decided. 409 where the state moved on or the text changed since it was sent for approval,
 * 403 where the person may not, 422 with every missing thing at once (requirements C.2, C.3).
 */
export function decide(actor: Actor, request: MoveRequest, item: CaseFacts, draft: DraftFacts): Decision {
  const permission = can(actor, request.move, item)
  if (!permission.may) {
    return {
      allowed: false,
      status: permission.why === 'NOT_OPEN' ? 409 : 403,
      issues: [{ code: permission.why, clause: permission.why === 'SELF_APPROVAL' ? 'F11' : 'default' }],
    }
  }
  const { transition } = permission
  const foreign = inspectorateOnly(actor, request.move, draft)
  if (foreign.length > 0) return { allowed: false, status: 403, issues: foreign }
  const publishes = transition.to === 'approved'
  if (publishes && item.reviewedDigest !== item.draftDigest) {
    return { allowed: false, status: 409, issues: [{ code: 'CHANGED_SINCE_REVIEW', clause: 'HY-9.4' }] }
  }
  const issues = checkGuards(transition, { request, item, draft })
  if (issues.length > 0) return { allowed: false, status: 422, issues }
  const to = transition.to === 'previous' ? (item.previousState ?? 'inTriage') : transition.to
  return { allowed: true, transition, to, publishes, takesDown: transition.to === 'withdrawn' }
}

/** The moves open to this actor on this item, each with what still keeps it from passing: the review panel's list. */
export function openMoves(
  actor: Actor,
  item: CaseFacts,
  draft: DraftFacts,
): { move: Move; asks: Transition['asks']; issues: Issue[] }[] {
  const named = [...new Set(chainOf(item).transitions.map((row) => row.move))]
  return named.flatMap((move) => {
    const permission = can(actor, move, item)
    if (!permission.may) return []
    const issues = checkGuards(permission.transition, { request: { move }, item, draft }).filter(
      (issue) => issue.code !== 'REFUSAL_REASON' && issue.code !== 'MESSAGE_MISSING',
    )
    return [{ move, asks: permission.transition.asks, issues: [...inspectorateOnly(actor, move, draft), ...issues] }]
  })
}

/** An inspection conclusion is posted at the inspectorate's request: nobody else sends one on (MOHA-11.3d). */
function inspectorateOnly(actor: Actor, move: Move, draft: DraftFacts): Issue[] {
  const sends = move === 'submit' || move === 'sendToHead'
  return sends && draft.inspectionConclusion && !actor.inInspectorate
    ? [{ code: 'SCOPE_FORBIDDEN', clause: 'MOHA-11.3d' }]
    : []
}
