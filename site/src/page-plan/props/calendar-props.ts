import type { Chrome } from './parts/chrome.ts'
import type { CountedLink, NamedLink } from './parts/links.ts'
import type { ScheduleDay } from './parts/schedule-card.ts'

/** A week by its Monday, with its page. */
export interface WeekLink {
  monday: string
  path: string
}

/** `/lich-cong-tac/`: the present week. */
export interface CalendarProps {
  kind: 'calendar'
  chrome: Chrome
  /** Null while this week has no events: the page then says no dates. */
  monday: string | null
  /** Today, where there is something on it. */
  today: string | null
  days: ScheduleDay[]
  previous: WeekLink | null
  next: WeekLink | null
  leaders: NamedLink[]
  /** The newest weeks; `name` is their Monday. */
  weeks: CountedLink[]
  /** The calendar as an iCalendar file, for phones and mail programs; null where there is nothing in it. */
  file: { path: string; url: string } | null
}
