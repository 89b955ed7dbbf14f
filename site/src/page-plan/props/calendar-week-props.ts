import type { WeekLink } from './calendar-props.ts'
import type { Chrome } from './parts/chrome.ts'
import type { NamedLink } from './parts/links.ts'
import type { ScheduleDay } from './parts/schedule-card.ts'

/** `/lich-cong-tac/<Monday>/` */
export interface CalendarWeekProps {
  kind: 'calendarWeek'
  chrome: Chrome
  monday: string
  days: ScheduleDay[]
  previous: WeekLink | null
  next: WeekLink | null
  /** Those who take part in something this week. */
  leaders: NamedLink[]
}
