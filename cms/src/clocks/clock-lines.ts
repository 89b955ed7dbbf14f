import type { Core } from '@strapi/strapi'
import type { WorkingCalendar } from 'shared-types/calendar'
import type { ClockRule, PolicyProfile } from 'shared-types/policy'
import { policyOfItem } from '../policy/policies-of'
import { clauseWords } from '../review/clause-words'
import type { ReviewCase } from '../review/review-case'
import { calendarOf } from './calendar-of'
import { clockLabel } from './clock-label'
import { clocksOfCase } from './clocks-store'
import { daysOff } from './days-off'
import { type StandingClock, standingClocks } from './standing-clocks'

/** One time limit of an item as the panel shows it. */
export interface ClockLine {
  /** Key of the rule in the policy profile. */
  rule: string
  /** What the rule asks, in words. */
  label: string
  /** Clause id, and the clause in words; no words for our own defaults. */
  source: string
  basis: string | null
  status: StandingClock['state']['status']
  /** Null while paused. */
  dueAt: string | null
  /** Negative once overdue, null once met. */
  leftMs: number | null
  share: number
  /** Met after its time, or overdue. */
  late: boolean
  metAt: string | null
  /** How `leftMs` counts. */
  unit: 'workingHour' | 'hour'
  onMiss: ClockRule['onMiss']
}

/** The time limits of one item at `now`, for its review panel. */
export async function clockLinesOf(strapi: Core.Strapi, item: ReviewCase, now: Date): Promise<ClockLine[]> {
  if (clocksOfCase(item).length === 0) return []
  const { profile } = policyOfItem(strapi, item)
  return clockLines(item, profile, calendarOf(profile, await daysOff(strapi)), now)
}

/** The same where profile and calendar are at hand. */
export function clockLines(
  item: ReviewCase,
  profile: PolicyProfile,
  calendar: WorkingCalendar,
  now: Date,
): ClockLine[] {
  return standingClocks(clocksOfCase(item), item.type, profile, calendar, now).map(({ rule, record, state }) => ({
    rule: rule.key,
    label: clockLabel(rule),
    source: rule.source,
    basis: clauseWords(rule.source, profile.citedAs) || null,
    status: state.status,
    dueAt: state.dueAt,
    leftMs: state.leftMs,
    share: state.share,
    late: state.late,
    metAt: record.metAt,
    unit: state.inWorkingTime ? 'workingHour' : 'hour',
    onMiss: rule.onMiss,
  }))
}
