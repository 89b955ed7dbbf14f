import type { Core } from '@strapi/strapi'
import { advanceClocks, type ClockRecord } from 'shared-types/calendar'
import { policyOfItem } from '../policy/policies-of'
import type { CaseKey } from '../review/case-key'
import type { ReviewCase } from '../review/review-case'
import { calendarOf } from './calendar-of'
import { clockFacts } from './clock-facts'
import { clocksOfCase, keepClocks } from './clocks-store'
import { daysOff } from './days-off'
import { rulesOf } from './rules-of'
import { nextDueOf, standingClocks } from './standing-clocks'

const historyMs = 30 * 86_400_000

/**
 * Brings an item's clocks up to what just happened to it: started, paused while the provider is asked, resumed, stopped
 * (effect E3). Part of the transaction of the move or edit; `item` is the case after it.
 */
export async function touchClocks(strapi: Core.Strapi, key: CaseKey, item: ReviewCase, now: Date): Promise<void> {
  const { profile } = policyOfItem(strapi, item)
  const before = clocksOfCase(item)
  if (before.length === 0 && !profile.clocks.some(({ type }) => type === key.type)) return
  const known = await clockFacts(strapi, key, item)
  if (!known) return
  const advanced = advanceClocks(before, rulesOf(profile, key, known.kind), known.facts, now.toISOString())
  if (advanced.length === 0 && before.length === 0) return
  const calendar = calendarOf(profile, await daysOff(strapi))
  const standing = standingClocks(advanced, key.type, profile, calendar, now).filter(
    ({ record, state }) => !isHistory(record, before, state.dueAt, now),
  )
  const clocks = standing.map(({ record }) => record)
  await keepClocks(strapi, item, clocks, nextDueOf(standing))
}

/** What ran out long before anybody wrote of it here is the past being entered, not something being late. */
function isHistory(record: ClockRecord, before: readonly ClockRecord[], dueAt: string | null, now: Date): boolean {
  const isNew = !before.some(({ rule, start }) => rule === record.rule && start === record.start)
  return isNew && dueAt !== null && now.getTime() - Date.parse(dueAt) > historyMs
}
