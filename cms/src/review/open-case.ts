import type { Core } from '@strapi/strapi'
import type { Policy } from 'shared-types/policy'
import { type Asked, canEdit, type Move, mayPurge, openMoves, withdrawalReasons } from 'shared-types/review'
import type { Staff } from '../accounts/staff'
import type { ItemEvent } from '../audit/item-event'
import { eventsOf } from '../audit/item-events'
import { type ClockLine, clockLinesOf } from '../clocks/clock-lines'
import { policyOfItem } from '../policy/policies-of'
import { type BarriersView, barriersView } from './barriers-view'
import type { CaseKey } from './case-key'
import { caseView } from './case-view'
import { clauseWords } from './clause-words'
import { refuse } from './errors'
import { gatherFacts, type ReviewFacts } from './gather-facts'
import { mayPropose } from './may-propose'
import { issueMessage } from './messages'
import { type PersonalRights, personalRights } from './personal-rights'
import { groundMessage, groundViews, profileView } from './profile-view'
import { originUnit } from './origin-unit'
import { publicAddresses } from './public-addresses'
import { whyClosed } from './refuse-closed'
import type { ReviewCase } from './review-case'
import { findCase } from './review-store'
import { type StaffLists, staffLists } from './staff-lists'
import type { ReviewIssue } from './wall-issue'

type WordedIssue = ReviewIssue & { message: string }

/** What the review panel shows of one document in one language to one person. */
export interface OpenCase {
  case: ReturnType<typeof caseView> & {
    digest: string
    secrecyChecked: boolean
    /** Why it was refused, in words, each with its clause (G10). */
    grounds: string[]
    live: boolean
    retentionRunning: boolean
    assignedEditorName: string | null
  }
  profile: ReturnType<typeof profileView>
  moves: {
    move: Move
    asks: Asked | null
    to: string
    /** The clause the move rests on, in words; null for our own defaults. */
    basis: string | null
    delegation: PersonalRights['delegations'][number] | null
    issues: WordedIssue[]
  }[]
  canEdit: boolean
  /** Why the text is closed to this person now; null where it is open. */
  editIssue: WordedIssue | null
  /** What a refusal may rest on here, and how long its note is at least. */
  grounds: ReturnType<typeof groundViews>
  refusalNoteMinLength: number
  withdrawalReasons: readonly string[]
  staff: StaffLists
  clocks: ClockLine[]
  duplicate: { documentId: string; title: string; similarity: number; note: string | null } | null
  /** What keeps people from reading it, and the exception from mending that. */
  barriers: BarriersView
  /** Delegations this person would act under here. */
  delegations: PersonalRights['delegations']
  postCheck: ReviewCase['postCheck']
  /** Whether this person may propose it to the main portal now. */
  mayPropose: boolean
  /** Whether this person may order the sealed document destroyed. */
  mayPurge: boolean
  /** Why this person does not read it any more, by the move they have just made; null where they do. */
  closed: WordedIssue | null
  /** The unit that proposed it from its own site. */
  originUnit: { documentId: string; name: string } | null
  /** When it goes live by itself. */
  scheduledFor: string | null
  history: ItemEvent[]
  outcome: {
    state: string | null
    at: string | null
    durationMs: number | null
    urls: string[]
    issue: ReviewCase['outcomeIssue']
  }
  actor: PersonalRights
}

/**
 * Opens a case for the panel: its state, the moves open to this person with what still keeps each and by which clause, its
 * clocks, its history. `known` are the facts a move of this request gathered. What is sealed or refused opens to few
 * (F33); to whoever made the move that closed it, once more, as the answer to that move.
 */
export async function openCase(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  now: Date,
  known?: { facts: ReviewFacts },
): Promise<OpenCase> {
  const { actor } = staff
  const item = (await findCase(strapi, key)) ?? refuse(404, 'NO_CASE')
  const why = await whyClosed(strapi, staff, item)
  if (why && !known) refuse(403, why)
  const policy = policyOfItem(strapi, item)
  const facts = (await gatherFacts(strapi, key, item, now, known?.facts)) ?? refuse(404, 'NO_CASE')
  const open = openMoves(actor, facts.item, facts.draft, policy)
  const verdict = canEdit(actor, item, policy)
  const rights = await personalRights(strapi, actor, item, policy, now)
  const lent = new Set(open.flatMap(({ delegation }) => delegation?.id ?? []))
  return {
    case: {
      ...caseView(item),
      digest: facts.item.draftDigest,
      secrecyChecked: item.secrecyCheckedAt !== null && item.secrecyCheckedUnitId === item.owningUnitId,
      grounds: item.refusalCodes.map((code) => groundMessage(policy, code)).filter((message) => message !== null),
      live: facts.item.live,
      retentionRunning: facts.item.retentionRunning,
      assignedEditorName: await nameOf(strapi, item.assignedEditorId),
    },
    profile: profileView(policy),
    moves: open.map(({ move, asks, issues, transition, delegation }) => ({
      move,
      asks: asks ?? null,
      to: transition.to === 'previous' ? (item.previousState ?? item.state) : transition.to,
      basis: clauseWords(transition.source, policy.profile.citedAs) || null,
      delegation: delegation && { id: delegation.id, role: delegation.role, decisionRef: delegation.decisionRef },
      issues: issues.map((issue) => worded(issue, policy)),
    })),
    canEdit: verdict === 'yes',
    editIssue: verdict === 'yes' ? null : worded({ code: verdict, clause: 'default' }, policy),
    grounds: groundViews(policy),
    refusalNoteMinLength: policy.profile.rules.refusalNoteMinLength.value,
    withdrawalReasons,
    staff: await staffLists(strapi, new Set(open.map(({ asks }) => asks)), item, now),
    clocks: await clockLinesOf(strapi, item, now),
    duplicate: duplicateView(facts),
    barriers: barriersView(item, facts.draft.barriers, now),
    delegations: rights.delegations.filter(({ id }) => lent.has(id)),
    postCheck: item.postCheck,
    mayPurge: item.sealed && !facts.item.live && mayPurge(actor, item),
    closed: why && worded({ code: why, clause: 'default' }, policy),
    mayPropose: await mayPropose(strapi, staff, key, item, facts.item.live),
    originUnit: await originUnit(strapi, item),
    scheduledFor: item.scheduledFor,
    history: await eventsOf(strapi, key),
    outcome: {
      state: item.outcomeState,
      at: item.outcomeAt,
      durationMs: item.outcomeDurationMs,
      urls: await publicAddresses(strapi, item.outcomeUrls),
      issue: item.outcomeIssue,
    },
    actor: rights,
  }
}

/** What it resembles, and the note that it is another where that was said of this very text. */
function duplicateView({ item, draft }: ReviewFacts): OpenCase['duplicate'] {
  if (!draft.duplicate) return null
  const { documentId, title, similarity } = draft.duplicate
  const note = item.duplicateOverride?.digest === item.draftDigest ? item.duplicateOverride.note : null
  return { documentId, title, similarity, note }
}

async function nameOf(strapi: Core.Strapi, userId: number | null): Promise<string | null> {
  if (userId === null) return null
  const row = await strapi.db.query('admin::user').findOne({ where: { id: userId }, select: ['firstname', 'lastname'] })
  return row ? [row.lastname, row.firstname].filter(Boolean).join(' ') : null
}

function worded(issue: ReviewIssue, { profile }: Policy): WordedIssue {
  return { ...issue, message: issueMessage(issue, profile.citedAs) }
}
