import type { Staff } from '../accounts/staff'
import type { Decision } from 'shared-types/review'
import type { MoveRequest } from './move-request'
import { newVersion } from './new-version'
import type { CaseChange, ReviewCase } from './review-case'

interface Step {
  item: ReviewCase
  staff: Staff
  request: MoveRequest
  to: Extract<Decision, { allowed: true }>['to']
  /** Digest of the draft as stored. */
  draftDigest: string
  now: Date
}

/** What an allowed move writes on the case: state, who, when, and the digest of what was sent on or approved. */
export function caseChange({ item, staff, request, to, draftDigest, now }: Step): CaseChange {
  const at = now.toISOString()
  const by = staff.actor.userId
  const state = { state: to }
  switch (request.move) {
    case 'submit':
    case 'sendToHead':
      return {
        ...state,
        submittedById: by,
        submittedAt: at,
        reviewedDigest: draftDigest,
        refusalCodes: null,
        refusalNote: null,
      }
    case 'take':
      return { ...state, receivedAt: at, assignedEditorId: by }
    case 'ask':
      return { ...state, previousState: item.state }
    case 'supply':
    case 'decline':
      return { ...state, previousState: null }
    case 'toChief':
      return { ...state, reviewedDigest: draftDigest, refusalCodes: null, refusalNote: null }
    case 'refuse':
    case 'proposeRefusal':
      return { ...state, refusalCodes: [...(request.refusalCodes ?? [])], refusalNote: request.message ?? null }
    case 'approve':
    case 'headApprove':
      return { ...state, approvedById: by, approvedAt: at, approvedDigest: draftDigest }
    case 'reopen':
      return { ...newVersion(item, by), ...state }
    default:
      return state
  }
}
