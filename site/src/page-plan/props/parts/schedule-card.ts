import type { MaybeLink } from './links.ts'

/** An event of the leaders' calendar. */
export interface ScheduleCard {
  title: string
  /** Calendar day `YYYY-MM-DD`. */
  date: string
  /** Times of day `HH:MM`; without a beginning it takes the whole day. */
  startTime: string | null
  endTime: string | null
  /** The leaders who take part, each with a link to the leader's own calendar. */
  people: (MaybeLink & { position: string | null })[]
  place: string | null
  hostUnit: MaybeLink | null
  /** It will not take place. */
  cancelled: boolean
  /** Where it was changed after publication: when last, and what. */
  changed: { at: string; note: string | null } | null
  /** The page of its week, and its anchor there. */
  path: string
  id: string
}

/** A day of the calendar with its events. */
export interface ScheduleDay {
  date: string
  events: ScheduleCard[]
}
