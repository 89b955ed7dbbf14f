import type { Core } from '@strapi/strapi'
import type { Transition } from 'shared-types/policy'
import { staffActor } from '../accounts/staff-actor'
import { uidOf } from '../content/content-types'
import type { MoveRequest } from './move-request'
import type { ReviewCase } from './review-case'
import type { ReviewIssue } from './wall-issue'

/** What a request names that is not there: the unit it forwards to (T9), the board member it passes to (T11). */
export async function namedInRequest(
  strapi: Core.Strapi,
  item: ReviewCase,
  { unitId, memberId }: MoveRequest,
  { asks, source }: Transition,
  now: Date,
): Promise<ReviewIssue[]> {
  if (asks === 'unit' && unitId !== undefined) {
    const found = await strapi.db.query(uidOf.unit).count({ where: { documentId: unitId, active: true } })
    return found > 0 ? [] : [{ code: 'UNIT_MISSING', field: 'unitId', clause: source }]
  }
  if (asks === 'member' && memberId !== undefined) {
    const member = await staffActor(strapi, memberId, now)
    const isOfField =
      member?.actor.active === true &&
      member.actor.roles.includes('boardMember') &&
      item.topicIds.some((topic) => member.actor.topicIds.includes(topic))
    return isOfField ? [] : [{ code: 'MEMBER_MISSING', field: 'memberId', clause: source }]
  }
  return []
}
