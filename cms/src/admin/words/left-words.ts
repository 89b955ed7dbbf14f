import { say } from './say'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** How a duration is counted: by the working hours of the regulation's calendar, or by the clock on the wall. */
export type Counting = 'working' | 'clock'

const dayHours: Record<Counting, number> = { working: 8, clock: 24 }
/** Up to so many days people think in hours. */
const hoursUpToDays = 2

/** A duration in milliseconds, its sign ignored: `25 phút`, `3 giờ làm việc`, `5 ngày`. Never more than there is. */
export function leftWords(milliseconds: number, counting: Counting): string {
  const ms = Math.abs(milliseconds)
  const hours = Math.floor(ms / hourMs)
  if (hours === 0) return worded('minutes', Math.max(1, Math.floor(ms / minuteMs)), counting)
  if (hours < hoursUpToDays * dayHours[counting]) return worded('hours', hours, counting)
  return worded('days', Math.floor(hours / dayHours[counting]), counting)
}

function worded(unit: 'minutes' | 'hours' | 'days', count: number, counting: Counting): string {
  const amount = say(`left.${unit}`, { count })
  return counting === 'working' ? say('left.working', { amount }) : amount
}
