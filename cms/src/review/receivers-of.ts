import type { Core } from '@strapi/strapi'
import type { ActorScope, Role } from 'shared-types/review'
import { isRunning } from '../accounts/is-running'
import { runningDelegations } from '../accounts/delegations/running-delegations'
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
  const people = (await staffProfiles(strapi)).filter(
    (profile) =>
      isRunning(profile.activeFrom, profile.activeUntil, now) &&
      holders.some(({ role, scope }) => holds(profile, role, now) && reaches(profile, scope, item)),
  )
  return unique(people.map(userIdOf))
}

function reaches({ unit, topics, subPortals }: StaffProfile, scope: ActorScope, item: ReviewCase): boolean {
  const ofPortal = !item.ownBoard || subPortals.some((portal) => portal.documentId === item.subPortalId)
  switch (scope) {
    case 'standingOffice':
      return ofPortal && unit?.isStandingOffice === true
    case 'topic':
      return ofPortal && topics.some((topic) => item.topicIds.includes(topic.documentId))
    case 'portal':
      return ofPortal
    default:
      return unit?.documentId === item.owningUnitId
  }
}

function holds(profile: StaffProfile, role: Role, now: Date): boolean {
  return (
    profile.roleCodes.includes(role) || runningDelegations(profile.delegations, now).some((one) => one.role === role)
  )
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
