import type { Event } from 'schema-dts'
import type { Chrome } from '../page-plan/props/parts/chrome.ts'
import type { ScheduleCard } from '../page-plan/props/parts/schedule-card.ts'
import { addressOf } from './address-of.ts'
import { publisherId } from './publisher-of.ts'

/** An event of the leaders' calendar (HY-7.9), by its anchor on the page of its week. */
export function scheduledEvent(chrome: Chrome, event: ScheduleCard): Exclude<Event, string> {
  const at = (time: string | null) => (time ? `${event.date}T${time}:00+07:00` : null)
  const end = at(event.endTime)
  const address = `${addressOf(chrome, event.path)}#${event.id}`
  return {
    '@type': 'Event',
    '@id': address,
    url: address,
    name: event.title,
    inLanguage: chrome.locale,
    startDate: at(event.startTime) ?? event.date,
    ...(end ? { endDate: end } : {}),
    eventStatus: `https://schema.org/${event.cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    ...(event.place ? { location: { '@type': 'Place', name: event.place, address: event.place } } : {}),
    organizer: event.hostUnit
      ? { '@type': 'GovernmentOrganization', name: event.hostUnit.name }
      : { '@id': publisherId(chrome) },
    ...(event.people.length > 0
      ? { attendee: event.people.map(({ name }) => ({ '@type': 'Person' as const, name })) }
      : {}),
  }
}
