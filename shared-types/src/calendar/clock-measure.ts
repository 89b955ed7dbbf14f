import type { ClockRule } from '../policy/clock-rule.ts'

/** How a time limit is measured. */
export interface ClockMeasure {
  amount: number
  unit: 'workingHour' | 'workingDay' | 'hour' | 'day' | 'minute'
  /** Counted in working time; else by the wall clock. */
  isWorking: boolean
}

/** What a rule is measured by: its own limit, or for "immediately" the soft default behind it (F3). */
export function clockMeasure({
  amount,
  unit,
  softDefault,
}: Pick<ClockRule, 'amount' | 'unit' | 'softDefault'>): ClockMeasure {
  const measured = unit === 'immediate' ? softDefault : { amount, unit }
  if (!measured) throw new Error('An immediate time limit needs a soft default to be measured by.')
  return { ...measured, isWorking: measured.unit === 'workingHour' || measured.unit === 'workingDay' }
}
