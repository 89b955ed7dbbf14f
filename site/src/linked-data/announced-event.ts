import type { Event } from 'schema-dts'
import type { PropsOf } from '../page-plan/props/page-props.ts'
import { publisherId } from './publisher-of.ts'
import { imageOf } from './work-of.ts'

/** The event an article announces (HY-7.4); none where it names no time. */
export function announcedEvent({ chrome, ...page }: PropsOf<'article'>): Exclude<Event, string>[] {
  if (page.articleKind !== 'event' || !page.event?.start) return []
  const { start, end, place } = page.event
  return [
    {
      '@type': 'Event',
      '@id': `${chrome.canonical}#su-kien`,
      url: chrome.canonical,
      name: page.title,
      inLanguage: chrome.locale,
      ...(page.summary ? { description: page.summary } : {}),
      startDate: start,
      ...(end ? { endDate: end } : {}),
      eventStatus: 'https://schema.org/EventScheduled',
      ...(place ? { location: { '@type': 'Place', name: place, address: place } } : {}),
      ...(page.cover ? { image: imageOf(chrome, page.cover) } : {}),
      organizer: { '@id': publisherId(chrome) },
    },
  ]
}
