import { type Counting, leftWords } from '../words/left-words'
import { say } from '../words/say'
import { whenWords } from '../words/when-words'
import type { Clock } from './clock'

const counting: Record<Clock['counts'], Counting> = { workingHour: 'working', hour: 'clock' }

/** A clock in one line: `Hạn thứ Năm, 14:30 · còn 3 giờ làm việc`; its lateness once overdue, no moment while paused. */
export function clockWords({ status, dueAt, leftMs, counts, late }: Clock, now: Date): string {
  const left = leftMs == null ? null : leftWords(leftMs, counting[counts])
  const due = dueAt ? whenWords(dueAt, now) : null
  switch (status) {
    case 'met':
      return say(late ? 'clock.metLate' : 'clock.met')
    case 'paused':
      return left ? say('clock.pausedLeft', { left }) : say('clock.paused')
    case 'overdue':
      return (
        joined(due && say('clock.overdueSince', { due }), left && say('clock.late', { left })) || say('clock.overdue')
      )
    default:
      return joined(due && say('clock.due', { due }), left && say('clock.left', { left }))
  }
}

function joined(...parts: (string | null)[]): string {
  return parts.filter(Boolean).join(' · ')
}
