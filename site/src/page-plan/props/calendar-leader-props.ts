import type { Chrome } from './parts/chrome.ts'
import type { ScheduleDay } from './parts/schedule-card.ts'

/** `/lich-cong-tac/lanh-dao/<slug>/`: what one leader takes part in. */
export interface CalendarLeaderProps {
  kind: 'calendarLeader'
  chrome: Chrome
  name: string
  position: string
  /** The leader's own page in the directory. */
  personPath: string | null
  /** From the Monday of this week on, nearest first. */
  coming: ScheduleDay[]
  /** The last events before, newest first. */
  past: ScheduleDay[]
}
