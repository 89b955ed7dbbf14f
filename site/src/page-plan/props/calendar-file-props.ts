import type { Locale } from 'shared-types/content'

/** `/lich-cong-tac/lich.ics`: the calendar for phones and mail programs. */
export interface CalendarFileProps {
  kind: 'calendarFile'
  locale: Locale
  portalName: string
  /** Whole addresses: of this file and of the page it goes with. */
  self: string
  link: string
  /** At least one. */
  events: {
    /** The same for all editions of an event, and no other's. */
    uid: string
    title: string
    date: string
    startTime: string | null
    endTime: string | null
    place: string | null
    people: string[]
    hostUnit: string | null
    cancelled: boolean
    changeNote: string | null
    publishedAt: string
    updatedAt: string
    url: string
  }[]
}
