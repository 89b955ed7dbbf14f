import type { Policy } from 'shared-types/policy'
import type { Decision } from 'shared-types/review'
import type { Staff } from '../accounts/staff'
import type { MoveRequest } from './move-request'
import { newVersion, noApproval } from './new-version'
import { askedQuestion, endedQuestion } from './question-log'
import { leavingState, noReturn, returnedState } from './return-state'
import type { CaseChange, ReviewCase } from './review-case'

/** An allowed move about to be written (effect E1). */
export interface Step {
  item: ReviewCase
  staff: Staff
  request: MoveRequest
  to: Extract<Decision, { allowed: true }>['to']
  policy: Policy
  /** Digest of the draft as stored. */
  draftDigest: string
  now: Date
}

/** What an allowed move writes on the case: state, who, when, and the digest of what was sent on or approved. */
export function caseChange(step: Step): CaseChange {
  const { item, staff, to, draftDigest, now } = step
  const at = now.toISOString()
  const approved: CaseChange =
    to === 'approved'
      ? {
          approvedById: staff.actor.userId,
          approvedAt: at,
          approvedDigest: draftDigest,
          approvedFrom: item.state,
          ...noReturn,
        }
      : item.state === 'approved'
        ? noApproval
        : {}
  const stateSince = to === item.state ? {} : { stateSince: at }
  return { ...ofMove(step), ...approved, state: to, ...stateSince, lastActorName: staff.name }
}

const noRefusal = { refusalCodes: [], refusalNote: null, refusalSubCode: null } satisfies CaseChange

function ofMove({ item, staff, request, policy, draftDigest, now }: Step): CaseChange {
  const at = now.toISOString()
  const by = staff.actor.userId
  const message = request.message ?? null
  switch (request.move) {
    case 'submit':
    case 'sendToHead':
      return {
        ...{ submittedById: by, submittedAt: at, submissions: item.submissions + 1, reviewedDigest: draftDigest },
        ...noRefusal,
      }
    case 'headApprove':
      return { unitApprovedById: by, unitApprovedAt: at, reviewedDigest: draftDigest }
    case 'take':
      return { receivedById: by, receivedAt: at, assignedEditorId: by }
    case 'ask':
      return {
        ...leavingState(item),
        ...askedQuestion(item, staff, message ?? '', now, policy.profile.rules.answerWithinDays.value),
      }
    case 'supply':
      // Who asked reads what came: it is the text they go on with.
      return { ...returnedState(item), ...endedQuestion(item, 'answered', message, now), reviewedDigest: draftDigest }
    case 'decline':
      return { ...returnedState(item), ...endedQuestion(item, 'declined', message, now) }
    case 'forward':
      return { forwardedToUnitId: request.unitId ?? null, forwardedAt: at }
    case 'askDirection':
      return { ...leavingState(item), chiefPurpose: 'direction', directionRequired: true }
    case 'giveDirection':
      return { ...returnedState(item), chiefPurpose: null, directionGiven: true, directionNote: message }
    case 'toBoardMember':
      return { boardMemberId: request.memberId ?? null, reviewedDigest: draftDigest }
    case 'toChief':
      return { chiefPurpose: 'decision', reviewedDigest: draftDigest, ...noRefusal, ...noReturn }
    case 'consult':
      return { ...leavingState(item), consultedBodies: [...(request.bodies ?? [])] }
    case 'recordConsultation':
      return { ...returnedState(item), consultRecord: request.signOff ? { ...request.signOff, at } : null }
    case 'toLeadership':
      return { ...leavingState(item), reviewedDigest: draftDigest }
    case 'recordLeadership':
      return { ...returnedState(item), leadershipRecord: request.signOff ? { ...request.signOff, at } : null }
    case 'returnToEditing':
      return { chiefPurpose: null, deferUntil: null, scheduledFor: null, ...noReturn }
    case 'refuse':
    case 'proposeRefusal':
      return {
        refusalCodes: policy.profile.refusalGrounds
          .map(({ code }) => code)
          .filter((code) => request.refusalCodes?.includes(code)),
        refusalNote: message,
        refusalSubCode: request.refusalSubCode ?? null,
        ...{ deferUntil: null, questionDueAt: null },
        ...(request.move === 'refuse' ? noReturn : { chiefPurpose: 'decision' as const }),
      }
    case 'defer':
      return { deferUntil: request.until ?? null, refusalNote: message }
    case 'withdraw':
      return {
        ...{ withdrawalReason: request.withdrawalReason ?? 'other', withdrawalNote: message, withdrawnAt: at },
        ...{ withdrawnById: by, competentOrderRef: request.competentOrderRef ?? null, scheduledFor: null },
        ...noReturn,
      }
    case 'archive':
      return { archivedAt: at, competentOrderRef: request.competentOrderRef ?? item.competentOrderRef }
    case 'reopen':
      return newVersion(item, by)
    default:
      return {}
  }
}
