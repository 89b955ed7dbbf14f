import type { Core } from '@strapi/strapi'
import { type Actor, can, type ReviewState, type Role } from 'shared-types/review'
import type { Staff } from '../accounts/staff'
import { policiesOf, policyOfItem } from '../policy/policies-of'
import { portalPolicy } from '../policy/portal-policy'
import { caseFacts, unknownSurroundings } from './case-facts'
import { type InboxLine, inboxLines } from './inbox-lines'
import { touchedWhere, waitingWhere, type Where } from './inbox-scope'
import { profileTitles } from './profile-view'
import { onwardFrom } from './onward-moves'
import type { ReviewCase } from './review-case'
import { casesWhere } from './review-store'
import { withoutClosed } from './without-closed'

/** What waits for this person, came back to them, is over its time, goes live, did not go live, or is theirs and under way. */
export interface Inbox {
  waiting: InboxLine[]
  returned: InboxLine[]
  overdue: InboxLine[]
  goingLive: InboxLine[]
  failed: InboxLine[]
  mine: InboxLine[]
  /** What the people of the main portal's board are called. */
  titles: Record<string, string>
}

const underWay: readonly ReviewState[] = [
  'draft',
  'unitReview',
  'submitted',
  'inTriage',
  'needsInfo',
  'inEditing',
  'boardReview',
  'consulting',
  'chiefReview',
  'leadershipReview',
]
/** Who looks over everything that is late. */
const overseers: readonly Role[] = ['chief', 'deputyChief', 'secretary', 'leadership', 'auditor']
const linesPerList = 100
/** Read beside what is shown: four-eyes and delegations for single channels are judged row by row. */
const spare = 25

/**
 * The inbox of one person. What it asks comes from the chains: nobody sees work they may not do (MOHA-3.4). Every list is
 * one query over indexed columns, however many documents there are.
 */
export async function inbox(strapi: Core.Strapi, { actor }: Staff, now: Date): Promise<Inbox> {
  const touched = touchedWhere(actor)
  const [waiting, returned, overdue, goingLive, failed, mine] = await Promise.all([
    actor.active ? waitingCases(strapi, actor, now) : [],
    casesWhere(strapi, { $and: [touched, isReturned] }, { stateSince: 'desc' }, linesPerList),
    casesWhere(
      strapi,
      { $and: [overseenWhere(actor), { nextDueAt: { $lte: now.toISOString() } }] },
      { nextDueAt: 'asc' },
      linesPerList,
    ),
    casesWhere(
      strapi,
      { $and: [concernedWhere(actor), { state: 'approved', scheduledFor: { $notNull: true } }] },
      { scheduledFor: 'asc' },
      linesPerList,
    ),
    casesWhere(
      strapi,
      { $and: [concernedWhere(actor), { outcomeState: 'failed' }] },
      { outcomeAt: 'desc' },
      linesPerList,
    ),
    casesWhere(
      strapi,
      { $and: [touched, { state: { $in: underWay } }, { $not: isReturned }] },
      { stateSince: 'desc' },
      linesPerList,
    ),
  ])
  const lists = { waiting, returned, overdue, goingLive, failed, mine }
  const all = Object.values(lists).flat()
  const lines = await inboxLines(strapi, await withoutClosed(strapi, actor, all), now)
  const told = (cases: readonly ReviewCase[]) => cases.flatMap((item) => lines.get(item.id) ?? [])
  return {
    waiting: told(waiting),
    returned: told(returned),
    overdue: told(overdue),
    goingLive: told(goingLive),
    failed: told(failed),
    mine: told(mine),
    titles: profileTitles((await portalPolicy(strapi, null)).profile),
  }
}

/** Came back to whoever provides it: a question, a return from the head, a refusal. */
const isReturned: Where = {
  $or: [
    { state: 'needsInfo' },
    { state: 'refused', sealed: { $ne: true } },
    { state: 'draft', submittedById: { $notNull: true } },
  ],
}

/** What they may carry on now; what was put off waits for its day. */
async function waitingCases(strapi: Core.Strapi, actor: Actor, now: Date): Promise<ReviewCase[]> {
  const where = waitingWhere(actor, policiesOf(strapi))
  if (!where) return []
  const due = { $or: [{ deferUntil: { $null: true } }, { deferUntil: { $lte: now.toISOString() } }] }
  const cases = await casesWhere(strapi, { $and: [where, due] }, { stateSince: 'asc' }, linesPerList + spare)
  return cases
    .filter((item) => {
      const policy = policyOfItem(strapi, item)
      const facts = caseFacts(item, unknownSurroundings)
      return onwardFrom(policy, item.state).some((move) => can(actor, move, facts, policy).may)
    })
    .slice(0, linesPerList)
}

/** Who hears that something is late: overseers of all of it, a unit's head of its own, everybody of what they wrote. */
function overseenWhere(actor: Actor): Where {
  if (actor.active && (actor.inStandingOffice || overseers.some((role) => actor.roles.includes(role)))) return {}
  const own = touchedWhere(actor)
  return actor.roles.includes('unitHead') && actor.unitId !== null
    ? { $or: [own, { owningUnitId: actor.unitId }] }
    : own
}

/** Who answers for something that goes, or did not go, live: its people, whoever approved it, and the standing office. */
function concernedWhere(actor: Actor): Where {
  const office = actor.inStandingOffice && actor.roles.includes('editor')
  if (actor.active && (office || actor.roles.includes('technician'))) return {}
  return { $or: [touchedWhere(actor), { approvedById: actor.userId }] }
}
