import type { Core } from '@strapi/strapi'
import { canEdit, type Move, openMoves, type Role, type Transition } from 'shared-types/review'
import type { Staff } from '../accounts/staff'
import type { CaseKey } from './case-key'
import { refuse } from './errors'
import { gatherFacts } from './gather-facts'
import { issueMessage } from './messages'
import { publicAddresses } from './public-addresses'
import type { ReviewCase } from './review-case'
import type { ReviewEvent } from './review-event'
import { eventsOf, findCase } from './review-store'
import { triageStates } from './triage-states'
import type { ReviewIssue } from './wall-issue'

type WordedIssue = ReviewIssue & { message: string }

/** What the review panel shows of one document in one language to one person. */
export interface OpenCase {
  case: Pick<
    ReviewCase,
    | 'state'
    | 'chainKey'
    | 'subPortalId'
    | 'owningUnitId'
    | 'purpose'
    | 'secrecyCheckedAt'
    | 'submittedAt'
    | 'receivedAt'
    | 'approvedAt'
    | 'refusalCodes'
    | 'assignedEditorId'
    | 'refusalNote'
    | 'firstPublishedAt'
    | 'lastPublishedAt'
    | 'version'
  > & {
    digest: string
    secrecyChecked: boolean
    /** Why it was refused, in words, each with its clause. */
    grounds: string[]
  }
  moves: { move: Move; asks: Transition['asks'] | null; issues: WordedIssue[] }[]
  canEdit: boolean
  /** Why the text is closed to this person now; null where it is open. */
  editIssue: WordedIssue | null
  history: ReviewEvent[]
  outcome: {
    state: string | null
    at: string | null
    durationMs: number | null
    urls: string[]
    issue: ReviewCase['outcomeIssue']
  }
  actor: { roles: readonly Role[]; inStandingOffice: boolean; maySetPurpose: boolean; mayCheckSecrecy: boolean; mayAssign: boolean }
}

/** Opens a case for the panel: its state, the moves open to this person with what still keeps each, its history. */
export async function openCase(strapi: Core.Strapi, { actor }: Staff, key: CaseKey): Promise<OpenCase> {
  const item = (await findCase(strapi, key)) ?? refuse(404, 'NO_CASE')
  const facts = (await gatherFacts(strapi, key, item)) ?? refuse(404, 'NO_CASE')
  const verdict = canEdit(actor, item)
  return {
    case: {
      ...shown(item),
      digest: facts.item.draftDigest,
      secrecyChecked: item.secrecyCheckedAt !== null && item.secrecyCheckedUnitId === item.owningUnitId,
    },
    moves: openMoves(actor, facts.item, facts.draft).map(({ move, asks, issues }) => ({
      move,
      asks: asks ?? null,
      issues: issues.map(worded),
    })),
    canEdit: verdict === 'yes',
    editIssue: verdict === 'yes' ? null : worded({ code: verdict, clause: 'default' }),
    history: await eventsOf(strapi, key),
    outcome: {
      state: item.outcomeState,
      at: item.outcomeAt,
      durationMs: item.outcomeDurationMs,
      urls: await publicAddresses(strapi, item.outcomeUrls),
      issue: item.outcomeIssue,
    },
    actor: {
      roles: actor.roles,
      inStandingOffice: actor.inStandingOffice,
      maySetPurpose:
        actor.active &&
        actor.inStandingOffice &&
        actor.roles.includes('editor') &&
        triageStates.purpose.has(item.state),
      mayCheckSecrecy:
        actor.active &&
        actor.unitId !== null &&
        actor.unitId === item.owningUnitId &&
        triageStates.secrecyChecked.has(item.state),
    },
  }
}

function shown(item: ReviewCase) {
  const { state, chainKey, subPortalId, owningUnitId, purpose, secrecyCheckedAt, submittedAt, receivedAt, approvedAt } =
    item
  const { refusalCodes, refusalNote, firstPublishedAt, lastPublishedAt, version } = item
  return {
    ...{ state, chainKey, subPortalId, owningUnitId, purpose, secrecyCheckedAt, submittedAt, receivedAt, approvedAt },
    ...{ refusalCodes, refusalNote, firstPublishedAt, lastPublishedAt, version },
  }
}

function worded(issue: ReviewIssue): WordedIssue {
  return { ...issue, message: issueMessage(issue) }
}
