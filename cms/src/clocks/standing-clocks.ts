import { type ClockRecord, clockState, type WorkingCalendar } from 'shared-types/calendar'
import type { ClockRule, PolicyProfile } from 'shared-types/policy'

/** One clock as it stands, with its rule. */
export interface StandingClock {
  rule: ClockRule
  record: ClockRecord
  state: ReturnType<typeof clockState>
}

/** How each clock of an item stands at `now`. A clock whose rule is gone from the profile is left out. */
export function standingClocks(
  records: readonly ClockRecord[],
  type: ClockRule['type'],
  profile: PolicyProfile,
  calendar: WorkingCalendar,
  now: Date,
): StandingClock[] {
  const warnAt = profile.calendar.warnAt.value
  return records.flatMap((record) => {
    const rule = profile.clocks.find((one) => one.key === record.rule && one.type === type)
    if (!rule) return []
    return [{ rule, record, state: clockState({ limit: rule, record, calendar, warnAt, now: now.toISOString() }) }]
  })
}

/** When the first of them that runs runs out; null where none runs. */
export function nextDueOf(clocks: readonly StandingClock[]): string | null {
  const running = clocks.filter(({ state }) => state.status !== 'met' && state.status !== 'paused')
  return running.flatMap(({ state }) => state.dueAt ?? []).sort()[0] ?? null
}
