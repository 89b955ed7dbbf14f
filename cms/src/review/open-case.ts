import type { Core } from '@strapi/strapi'
import { canEdit, type Move, openMoves, type Transition } from 'shared-types/review'
import type { Staff } from '../accounts/staff'
import type { CaseKey } from './case-key'
import { refuse } from './errors'
import { gatherFacts } from './gather-facts'
import { groundMessage } from './ground-message'
import { issueMessage } from './messages'
import { type PersonalRights, personalRights } from './personal-rights'
import { publicAddresses } from './public-addresses'
import type { ReviewCase } from './review-case'
import type { ReviewEvent } from './review-event'
import { eventsOf, findCase } from './review-store'
import type { ReviewIssue } from './wall-issue'

type WordedIssue = ReviewIssue & { message: string }

/** What the review panel shows of one document in one language to one person. */
export interface OpenCase {
  case: ReturnType<typeof shown> & {
    digest: string
    secrecyChecked: boolean
    /** Why it was refused, in words, each with its clause (MOHA-12). */
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
  actor: PersonalRights
}

/** Opens a case for the panel: its state, the moves open to this person with what still keeps each, its history. */
export async function openCase(strapi: Core.Strapi, { actor }: Staff, key: CaseKey, now: Date): Promise<OpenCase> {
  const item = (await findCase(strapi, key)) ?? refuse(404, 'NO_CASE')
  const facts = (await gatherFacts(strapi, key, item)) ?? refuse(404, 'NO_CASE')
  const verdict = canEdit(actor, item)
  return {
    case: {
      ...shown(item),
      digest: facts.item.draftDigest,
      secrecyChecked: item.secrecyCheckedAt !== null && item.secrecyCheckedUnitId === item.owningUnitId,
      grounds: (item.refusalCodes ?? []).map(groundMessage).filter((message) => message !== null),
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
    actor: await personalRights(strapi, actor, item, now),
  }
}

/** Columns of the case that staff may read. */
function shown(item: ReviewCase) {
  const { state, chainKey, subPortalId, owningUnitId, assignedEditorId, purpose, secrecyCheckedAt } = item
  const { submittedAt, receivedAt, approvedAt, refusalCodes, refusalNote } = item
  const { firstPublishedAt, lastPublishedAt, version } = item
  return {
    ...{ state, chainKey, subPortalId, owningUnitId, assignedEditorId, purpose, secrecyCheckedAt },
    ...{ submittedAt, receivedAt, approvedAt, refusalCodes, refusalNote, firstPublishedAt, lastPublishedAt, version },
  }
}

function worded(issue: ReviewIssue): WordedIssue {
  return { ...issue, message: issueMessage(issue) }
}
