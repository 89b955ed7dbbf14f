import { dayAfter, startOfDay } from 'shared-types/calendar'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { messagesFor } from '../../messages/messages-for.ts'
import type { PropsOf } from '../../page-plan/props/page-props.ts'
import { plainText } from './plain-text.ts'

const hour = 3600

/** A calendar as iCalendar (RFC 5545) with all times in UTC, so that it needs no zone of its own; the same bytes for the same props. */
export function calendarIcs(props: PropsOf<'calendarFile'>): string {
  const t = messagesFor(props.locale)
  const calendar = ical({
    prodId: { company: 'Cong', product: 'Lich cong tac', language: props.locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: plainText(`${t.section.calendar} – ${props.portalName}`),
    source: props.self,
    url: props.link,
    ttl: hour,
  })
  for (const event of props.events) {
    const description = [
      event.people.length > 0 && `${t.calendar.people}: ${event.people.join('; ')}`,
      event.hostUnit && `${t.calendar.host}: ${event.hostUnit}`,
      event.changeNote && `${t.document.changed}: ${event.changeNote}`,
    ]
    calendar.createEvent({
      id: event.uid,
      // A later edition has a higher number, as programs ask: the seconds since the first.
      sequence: Math.max(0, Math.floor((Date.parse(event.updatedAt) - Date.parse(event.publishedAt)) / 1000)),
      stamp: new Date(event.updatedAt),
      lastModified: new Date(event.updatedAt),
      created: new Date(event.publishedAt),
      summary: plainText(event.title),
      description: plainText(description.filter(Boolean).join('\n')),
      ...(event.place ? { location: plainText(event.place) } : {}),
      url: event.url,
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...timesOf(event),
    })
  }
  return `${calendar.toString()}\r\n`
}

type Times = Pick<PropsOf<'calendarFile'>['events'][number], 'date' | 'startTime' | 'endTime'>

function timesOf({ date, startTime, endTime }: Times): { start: Date; end?: Date; allDay?: boolean } {
  // Days without a time are days as such, in no zone.
  if (startTime === null) return { start: dayOf(date), end: dayOf(dayAfter(date)), allDay: true }
  const start = instantOf(date, startTime)
  return endTime !== null && endTime > startTime ? { start, end: instantOf(date, endTime) } : { start }
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The instant of a time of day in Asia/Ho_Chi_Minh. */
function instantOf(day: string, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new Date(Date.parse(startOfDay(day)) + (hours * 60 + minutes) * 60_000)
}
