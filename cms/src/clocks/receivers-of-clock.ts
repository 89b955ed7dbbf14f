import type { Core } from '@strapi/strapi'
import { receiversOf } from '../review/receivers-of'
import type { ReviewCase } from '../review/review-case'

/**
 * Who hears of a clock: whoever has the item on their desk, its writers while it is a draft or nobody's; of an escalation
 * the chief, and who acts in that role.
 */
export async function receiversOfClock(
  strapi: Core.Strapi,
  item: ReviewCase,
  isEscalation: boolean,
  now: Date,
): Promise<number[]> {
  const at: ReviewCase = isEscalation ? { ...item, state: 'chiefReview' } : item
  const people = await receiversOf(strapi, 'itemWaiting', at, at, now)
  return people.length > 0 || isEscalation ? people : receiversOf(strapi, 'itemRefused', item, item, now)
}
