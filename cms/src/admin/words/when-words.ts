import { localTime } from './local-time'
import { say } from './say'

const weekdays = ['when.sun', 'when.mon', 'when.tue', 'when.wed', 'when.thu', 'when.fri', 'when.sat'] as const
const daysKnownByName = 6

/**
 * An instant as people say it: `hôm nay, 14:30`, `thứ Năm, 14:30` within six days either way, and with its date beyond
 * them, `thứ Năm 26/11/2026, 14:30`. On the clock of Việt Nam.
 */
export function whenWords(instant: string, now: Date): string {
  const at = localTime(instant)
  const today = localTime(now)
  if (!at || !today) return instant
  return say('when.at', { day: dayWords(at, at.dayNumber - today.dayNumber), time: at.time })
}

function dayWords({ weekday, date }: { weekday: number; date: string }, daysAway: number): string {
  if (daysAway === 0) return say('when.today')
  if (daysAway === -1) return say('when.yesterday')
  if (daysAway === 1) return say('when.tomorrow')
  const name = say(weekdays[weekday] ?? 'when.sun')
  return Math.abs(daysAway) <= daysKnownByName ? name : say('when.dated', { day: name, date })
}
