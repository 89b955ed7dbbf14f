import type { Chrome } from './parts/chrome.ts'
import type { EventCard } from './parts/event-card.ts'
import type { CountedLink } from './parts/links.ts'

/** `/su-kien/` and its months. */
export interface EventListProps {
  kind: 'eventList'
  chrome: Chrome
  /** `YYYY-MM` on the page of a month, which has all events that begin in it. */
  month: string | null
  running: EventCard[]
  /** The one that begins first first. */
  upcoming: EventCard[]
  /** Over, the last one first: on the front page the last ten. */
  past: EventCard[]
  /** Newest first; `name` is `YYYY-MM`. */
  months: CountedLink[]
}
