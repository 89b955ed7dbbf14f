import type { Transition } from '../policy/chain.ts'
import type { Policy } from '../policy/policies.ts'
import { checkGuards } from './check-guards.ts'
import type { Actor, CaseFacts, Delegation, DraftFacts, MoveRequest } from './facts.ts'
import { foreignSender } from './foreign-sender.ts'
import { clauseOf } from './guards/clause-of.ts'
import { isTextOpen } from './is-text-open.ts'
import type { Issue } from './issue.ts'
import { can, type NoPermission } from './permissions.ts'
import type { ReviewState } from './review-state.ts'
import type { Role } from './roles.ts'
import type { Guard } from './transition.ts'

export type Decision =
  | {
      allowed: true
      transition: Transition
      to: ReviewState
      publishes: boolean
      takesDown: boolean
      /** In which role it was decided, and under which delegation where the role was lent (MOHA-3.3). */
      role: Role
      delegation: Delegation | null
    }
  | { allowed: false; status: 403 | 409 | 422; issues: Issue[] }

/**
 * The one place a move is decided. 409 where the state moved on or the text changed since it was sent for approval,
 * 403 where the person may not, 422 with every missing thing at once (requirements C.2, C.3).
 */
export function decide(
  actor: Actor,
  request: MoveRequest,
  item: CaseFacts,
  draft: DraftFacts,
  policy: Policy,
): Decision {
  const permission = can(actor, request.move, item, policy)
  if (!permission.may)
    return {
      allowed: false,
      status: permission.why === 'NOT_OPEN' ? 409 : 403,
      issues: [{ code: permission.why, clause: clauseOfRefusal(permission.why, policy) }],
    }
  const { transition, role, delegation } = permission
  const foreign = foreignSender(actor, request.move, draft, policy)
  if (foreign.length > 0) return { allowed: false, status: 403, issues: foreign }
  const publishes = transition.to === 'approved'
  if (hasChanged(request, item, publishes))
    return { allowed: false, status: 409, issues: [{ code: 'CHANGED_SINCE_REVIEW', clause: transition.source }] }
  const issues = [
    ...digestMissing(request, item, publishes, transition.source),
    ...checkGuards(transition, { request, item, draft, policy }),
  ]
  if (issues.length > 0) return { allowed: false, status: 422, issues }
  return {
    allowed: true,
    transition,
    to: transition.to === 'previous' ? (item.previousState ?? 'inTriage') : transition.to,
    publishes,
    takesDown: transition.to === 'withdrawn' || (transition.to === 'archived' && item.live),
    role,
    delegation,
  }
}

/**
 * Whether the text is another than the one read: than the one the person had before them, or, where a locked text is
 * approved, than the one that was sent on. A text approved out of editing has no earlier reading to compare with: there
 * the request must name the one it is about.
 */
function hasChanged({ digest }: MoveRequest, item: CaseFacts, publishes: boolean): boolean {
  if (digest !== undefined && digest !== item.draftDigest) return true
  return publishes && !isTextOpen(item.state) && item.reviewedDigest !== item.draftDigest
}

function digestMissing({ digest }: MoveRequest, item: CaseFacts, publishes: boolean, clause: string): Issue[] {
  return publishes && isTextOpen(item.state) && digest === undefined ? [{ code: 'DIGEST_MISSING', clause }] : []
}

const guardOfRefusal: Record<Exclude<NoPermission, 'NOT_OPEN'>, Guard> = {
  ACCOUNT_INACTIVE: 'G14',
  NOT_BRIEFED: 'G14',
  ROLE_FORBIDDEN: 'G1',
  SCOPE_FORBIDDEN: 'G2',
  SELF_APPROVAL: 'G11',
}

function clauseOfRefusal(why: NoPermission, policy: Policy): string {
  return why === 'NOT_OPEN' ? policy.chain.source : clauseOf(policy, guardOfRefusal[why])
}
