import { pathOfDocument } from '../addresses/path-of-document.ts'
import type { Read } from '../engine/question.ts'
import { portalIdOf } from '../rows/portal-id.ts'
import { pathSeenFrom } from './path-seen-from.ts'
import type { PlannedDocument } from '../planned-type.ts'

/** The link to a document from a page of `viewer`; null where it has no page. */
export function pathOfReviewed(read: Read, viewer: string, document: PlannedDocument): string | null {
  if (document.type === 'person' && !hasOwnPage(document)) return null
  return pathSeenFrom(read, viewer, {
    portalId: portalIdOf(document),
    locale: document.locale,
    path: pathOfDocument(document),
  })
}

/** Leaders with something to read about them have a page (BP-7.3a); the others stand in the directory. */
export function hasOwnPage(person: Extract<PlannedDocument, { type: 'person' }>): boolean {
  return person.active && person.isLeader && Boolean(person.bio?.content.length || person.duties?.content.length)
}
