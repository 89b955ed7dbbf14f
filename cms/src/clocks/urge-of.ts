import type { Core } from '@strapi/strapi'
import { type Actor, providesItem } from 'shared-types/review'
import { policyOfItem } from '../policy/policies-of'
import { receiversOf } from '../review/receivers-of'
import type { ReviewCase } from '../review/review-case'
import { calendarOf } from './calendar-of'
import { clocksOfCase } from './clocks-store'
import { daysOff } from './days-off'
import { type StandingClock, standingClocks } from './standing-clocks'
import { workingDayOf } from './working-day-of'

/** A word from whoever provides an item to whoever keeps it waiting. */
export interface Urge {
  /** The clock that has run over. */
  late: StandingClock
  to: readonly number[]
  /** Names the item and the working day: it is said once in that time. */
  once: string
}

/**
 * What this person would say about an item now: they wrote or sent it, or head the unit that answers for it, a clock has
 * run over, and it lies on somebody else's desk. Null where one of these is not so.
 */
export async function urgeOf(strapi: Core.Strapi, actor: Actor, item: ReviewCase, now: Date): Promise<Urge | null> {
  if (!actor.active || item.sealed || !providesItem(actor, item)) return null
  const { profile } = policyOfItem(strapi, item)
  const calendar = calendarOf(profile, await daysOff(strapi))
  const clocks = standingClocks(clocksOfCase(item), item.type, profile, calendar, now)
  const late = clocks.find(({ state }) => state.status === 'overdue')
  if (!late) return null
  const to = await receiversOf(strapi, 'itemWaiting', item, item, now)
  if (to.length === 0 || to.includes(actor.userId)) return null
  const { type, targetDocumentId, locale } = item
  return { late, to, once: `urged:${type}:${targetDocumentId}:${locale}:${workingDayOf(now, calendar)}` }
}
