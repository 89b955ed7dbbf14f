import { clockState, type WorkingCalendar } from 'shared-types/calendar'
import type { ClockRule, PolicyProfile } from 'shared-types/policy'
import { clauseWords } from '../../review/clause-words'
import type { ClockLine } from '../../clocks/clock-lines'
import type { StoredReport } from '../report-store'
import words from './words.vi.json'

/** The time limit by which a change goes public once it is known, where the regulation has one (HY-12.1). */
const changeRule = 'change-publish'

/** How long a report may wait: the regulation's limit for a change of such a document; null where it has none. */
export function reportClock(
  report: StoredReport,
  kind: string | null,
  profile: PolicyProfile,
  calendar: WorkingCalendar,
  now: Date,
): Omit<ClockLine, 'onMiss' | 'share'> | null {
  const rule = profile.clocks.find(
    ({ key, type, kinds }) => key === changeRule && type === report.type && (!kinds || (kind && kinds.includes(kind))),
  )
  if (!rule) return null
  const metAt = report.state === 'done' || report.state === 'noFault' ? (report.state_at?.toISOString() ?? null) : null
  const state = clockState({
    limit: rule,
    record: { start: report.at.toISOString(), pauses: [], metAt },
    calendar,
    warnAt: profile.calendar.warnAt.value,
    now: now.toISOString(),
  })
  const { status, dueAt, leftMs, late } = state
  return {
    ...{ rule: rule.key, label: labelOf(rule), source: rule.source },
    basis: clauseWords(rule.source, profile.citedAs) || null,
    ...{ status, dueAt, leftMs, late, metAt, unit: state.inWorkingTime ? 'workingHour' : 'hour' },
  }
}

function labelOf({ unit, amount }: ClockRule): string {
  return words.within[unit].replace('{amount}', String(amount))
}
