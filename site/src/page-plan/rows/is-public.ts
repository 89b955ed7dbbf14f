import { isUp, startOfDay, dayAfter } from 'shared-types/calendar'
import type { PublishedDocument } from 'shared-types/content'

/** Whether a document in the store is to be seen by anyone at `asOf` (MOHA-5.1e, MOHA-8.2, MOHA-11.3d). */
export function isPublic(document: PublishedDocument, asOf: string): boolean {
  switch (document.type) {
    case 'article':
    case 'legalDocument':
    case 'draftForComment':
    case 'publicService':
    case 'person':
    case 'leaderScheduleEvent':
    case 'question':
    case 'survey':
    case 'mediaAlbum':
    case 'notice':
    case 'dataset':
    case 'project':
      return isUp(document, asOf)
    case 'page':
      return isUp(document, asOf) && document.publicVisible && document.kind !== 'internalProcedure'
    case 'channel':
      return (
        document.state === 'approved' &&
        (document.validFrom === null || startOfDay(document.validFrom) <= asOf) &&
        (document.validTo === null || asOf < startOfDay(dayAfter(document.validTo)))
      )
    default:
      return true
  }
}
