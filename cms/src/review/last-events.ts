import type { Core } from '@strapi/strapi'
import type { ReviewCase } from './review-case'
import type { ReviewEvent } from './review-event'
import { eventsOfDocuments } from './review-store'

/** The newest line of history of each of these cases, by case id. */
export async function lastEvents(strapi: Core.Strapi, cases: readonly ReviewCase[]): Promise<Map<number, ReviewEvent>> {
  const events = await eventsOfDocuments(
    strapi,
    cases.map((item) => item.targetDocumentId),
  )
  const last = new Map(events.map((event) => [`${event.type}:${event.targetDocumentId}:${event.locale}`, event]))
  return new Map(
    cases.flatMap((item): [number, ReviewEvent][] => {
      const event = last.get(`${item.type}:${item.targetDocumentId}:${item.locale}`)
      return event ? [[item.id, event]] : []
    }),
  )
}
