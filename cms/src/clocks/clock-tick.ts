import type { Core } from '@strapi/strapi'
import { type ClockRecord, type DayOff, escalatesAt, type WorkingCalendar } from 'shared-types/calendar'
import type { PolicyProfile } from 'shared-types/policy'
import { actBy } from '../audit/act-by'
import { recordAct } from '../audit/record-act'
import { notify } from '../notices/notify'
import { policyOfItem } from '../policy/policies-of'
import { type CaseKey, keyOfCase } from '../review/case-key'
import type { ReviewCase } from '../review/review-case'
import { lockCase } from '../review/review-store'
import { calendarOf } from './calendar-of'
import { clockLabel } from './clock-label'
import { receiversOfClock } from './receivers-of-clock'
import { casesWithRunningClocks, clocksOfCase, keepClocks } from './clocks-store'
import { daysOff } from './days-off'
import { nextDueOf, type StandingClock, standingClocks } from './standing-clocks'

/** What became due of a clock and has not been said yet. */
type Due = 'clockWarned' | 'clockOverdue' | 'clockEscalated'
/** What a tick did. */
export interface TickCounts extends Record<string, number> {
  looked: number
  warned: number
  overdue: number
  escalated: number
}

const maxCases = 10_000
const countOf = { clockWarned: 'warned', clockOverdue: 'overdue', clockEscalated: 'escalated' } as const
const stampOf = { clockWarned: 'warnedAt', clockOverdue: 'alertedAt', clockEscalated: 'escalatedAt' } as const

/**
 * Looks at every running clock (J4): warns at the profile's share of the time, alerts when it is over, takes a miss to the
 * chief after the profile's working days; each once, however often and whenever it runs.
 */
export async function clockTick(strapi: Core.Strapi, now: Date): Promise<TickCounts> {
  const counts: TickCounts = { looked: 0, warned: 0, overdue: 0, escalated: 0 }
  const days = await daysOff(strapi)
  for (const item of await casesWithRunningClocks(strapi, maxCases)) {
    counts.looked += 1
    if (!look(strapi, item, days, now).hasNews) continue
    for (const due of await strapi.db.transaction(() => tell(strapi, keyOfCase(item), days, now)))
      counts[countOf[due]] += 1
  }
  return counts
}

function look(strapi: Core.Strapi, item: ReviewCase, days: readonly DayOff[], now: Date) {
  const { profile } = policyOfItem(strapi, item)
  const calendar = calendarOf(profile, days)
  const clocks = standingClocks(clocksOfCase(item), item.type, profile, calendar, now)
  const news = clocks.flatMap((clock) => dueOfClock(clock, profile, calendar, now).map((due) => ({ clock, due })))
  const nextDueAt = nextDueOf(clocks)
  // A new day off moves what was kept.
  const hasMoved = !sameInstant(nextDueAt, item.nextDueAt)
  return { profile, news, nextDueAt, hasNews: news.length > 0 || hasMoved }
}

/** Decides again on the row held, so that a move made meanwhile counts, and says what is due. */
async function tell(strapi: Core.Strapi, key: CaseKey, days: readonly DayOff[], now: Date): Promise<Due[]> {
  const item = await lockCase(strapi, key)
  if (!item || item.nextDueAt === null) return []
  const { profile, news, nextDueAt } = look(strapi, item, days, now)
  const stamps = new Map<string, Partial<ClockRecord>>()
  for (const { clock, due } of news) {
    stamps.set(clock.record.rule, { ...stamps.get(clock.record.rule), [stampOf[due]]: now.toISOString() })
    await say(strapi, key, item, clock, due, profile, now)
  }
  const clocks = clocksOfCase(item).map((record) => ({ ...record, ...stamps.get(record.rule) }))
  await keepClocks(strapi, item, clocks, nextDueAt)
  return news.map(({ due }) => due)
}

/** What is due of one clock. A rule that only flags (CCHC-7.1a: late is marked, not refused) escalates nothing. */
function dueOfClock(
  { rule, record, state }: StandingClock,
  profile: PolicyProfile,
  calendar: WorkingCalendar,
  now: Date,
): Due[] {
  if (state.status === 'warned') return record.warnedAt === null ? ['clockWarned'] : []
  if (state.status !== 'overdue' || state.dueAt === null) return []
  const escalates = escalatesAt(state.dueAt, profile.calendar.escalateAfterWorkingDays.value, calendar)
  const isToEscalate = rule.onMiss === 'alert' && record.escalatedAt === null && now.getTime() >= Date.parse(escalates)
  return [
    ...(record.alertedAt === null ? (['clockOverdue'] as const) : []),
    ...(isToEscalate ? (['clockEscalated'] as const) : []),
  ]
}

async function say(
  strapi: Core.Strapi,
  key: CaseKey,
  item: ReviewCase,
  { rule, record, state }: StandingClock,
  due: Due,
  profile: PolicyProfile,
  now: Date,
): Promise<void> {
  if (due === 'clockOverdue') {
    await recordAct(strapi, {
      at: now.toISOString(),
      ...actBy(null),
      action: 'clock.overdue',
      objectType: key.type,
      objectId: key.documentId,
      locale: key.locale,
      fromState: item.state,
      toState: item.state,
      reason: null,
      details: { rule: rule.key, basis: rule.source, profile: profile.code, dueAt: state.dueAt },
      diffHash: null,
      ipHash: null,
    })
    if (rule.onMiss === 'flag') return
  }
  const to = await receiversOfClock(strapi, item, due === 'clockEscalated', now)
  const params = { limit: clockLabel(rule), due: state.dueAt ?? '', left: hoursOf(state.leftMs) }
  const once = `${due}:${key.type}:${key.documentId}:${key.locale}:${rule.key}:${record.start}`
  await notify(strapi, { kind: due, to, key, params, once }, now)
}

function hoursOf(ms: number | null): string {
  return String(Math.max(1, Math.round(Math.abs(ms ?? 0) / 3_600_000)))
}

function sameInstant(one: string | null, other: string | null): boolean {
  return (one === null ? null : Date.parse(one)) === (other === null ? null : Date.parse(other))
}
