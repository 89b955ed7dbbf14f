import type { Core } from '@strapi/strapi'
import type { ActorScope, Delegation, Reach, Role } from 'shared-types/review'
import { findAccount } from '../accounts/account'
import { reachOf } from '../accounts/delegations/reach-of'
import { runningDelegations } from '../accounts/delegations/running-delegations'
import { isRunning } from '../accounts/is-running'
import { type StaffProfile, staffProfiles } from '../accounts/staff-profile'
import { policyOfItem } from '../policy/policies-of'
import type { NoticeKind } from './notice-kind-of'
import { onwardMoves } from './onward-moves'
import type { ReviewCase } from './review-case'

/** The user ids a notice about an item goes to: whoever acts next, or whom the decision is about. Each once. */
export async function receiversOf(
  strapi: Core.Strapi,
  kind: NoticeKind,
  before: ReviewCase,
  item: ReviewCase,
  now: Date,
): Promise<number[]> {
  switch (kind) {
    case 'itemAnswer':
    case 'itemDeclined':
    case 'itemQuestionExpired':
      return unique([before.needsInfoLog.at(-1)?.askedById, item.assignedEditorId])
    case 'itemReturned':
      return item.state === 'inEditing' ? unique([item.assignedEditorId]) : providersOf(item)
    case 'itemDirection':
    case 'itemDeferred':
      return unique([item.assignedEditorId, item.receivedById])
    case 'itemForwarded':
      return peopleOfUnit(await staffProfiles(strapi), item.forwardedToUnitId, now)
    case 'itemPublished':
    case 'itemScheduled':
    case 'itemNotPublished':
    case 'itemWithdrawn':
    case 'itemPostCheck':
      return unique([...providersOf(before), before.assignedEditorId, before.approvedById])
    case 'itemQuestion':
    case 'itemRefused':
      return providersOf(before)
    case 'itemWaiting':
    case 'itemWoken':
      return nextPeople(strapi, item, now)
  }
}

/** Whoever wrote or sent it. */
function providersOf({ writerIds, submittedById }: ReviewCase): number[] {
  return unique([...writerIds, submittedById])
}

/** Whose desk an item lies on: who may carry it on from its state, as its chain says. */
async function nextPeople(strapi: Core.Strapi, item: ReviewCase, now: Date): Promise<number[]> {
  if (item.state === 'boardReview' && item.boardMemberId !== null) return [item.boardMemberId]
  if (['inTriage', 'inEditing'].includes(item.state) && item.assignedEditorId !== null) return [item.assignedEditorId]
  const { chain } = policyOfItem(strapi, item)
  const desks = chain.transitions.filter(({ move, from }) => onwardMoves.has(move) && from.includes(item.state))
  const holders = desks.flatMap(({ by }) => by)
  if (holders.length === 0) return []
  const people = (await staffProfiles(strapi)).filter(({ activeFrom, activeUntil }) =>
    isRunning(activeFrom, activeUntil, now),
  )
  const reached = await Promise.all(
    people.map(async (profile) => {
      const lent = await runningDelegations(profile.delegations, (id) => findAccount(strapi, { id }), now)
      return holders.some(({ role, scope }) => reachesOf(profile, lent, role).some((one) => reaches(one, scope, item)))
    }),
  )
  return unique(people.filter((_, index) => reached[index]).map(userIdOf))
}

/** How far each way reaches in which somebody holds the role: their own, or a giver's. */
function reachesOf(profile: StaffProfile, lent: readonly Delegation[], role: Role): Reach[] {
  const own = profile.roleCodes.includes(role) ? [reachOf(profile.adminUser?.id ?? 0, profile)] : []
  return [...own, ...lent.filter((one) => one.role === role).map(({ giver }) => giver)]
}

function reaches(one: Reach, scope: ActorScope, item: ReviewCase): boolean {
  const ofBoard =
    item.subPortalId !== null && item.ownBoard ? one.subPortalIds.includes(item.subPortalId) : one.onMainBoard
  switch (scope) {
    case 'standingOffice':
      return ofBoard === true && one.inStandingOffice
    case 'topic':
      return ofBoard === true && one.topicIds.some((topic) => item.topicIds.includes(topic))
    case 'portal':
      return ofBoard === true
    default:
      return one.unitId === item.owningUnitId
  }
}

function peopleOfUnit(profiles: readonly StaffProfile[], unitId: string | null, now: Date): number[] {
  const inUnit = profiles.filter(
    ({ unit, activeFrom, activeUntil }) => unit?.documentId === unitId && isRunning(activeFrom, activeUntil, now),
  )
  return unique(
    inUnit
      .filter(({ roleCodes }) => roleCodes.some((role) => role === 'unitHead' || role === 'unitFocal'))
      .map(userIdOf),
  )
}

function userIdOf({ adminUser }: StaffProfile): number | null {
  return adminUser?.id ?? null
}

function unique(ids: readonly (number | null | undefined)[]): number[] {
  return [...new Set(ids)].filter((id) => id !== null && id !== undefined)
}
