import type { EventPhase } from './event-phase.ts'
import type { Picture } from './picture.ts'

/** An article that announces an event, in a list of events. */
export interface EventCard {
  title: string
  path: string
  summary: string
  phase: EventPhase
  /** Instants. */
  start: string
  end: string | null
  place: string | null
  picture: Picture | null
}
