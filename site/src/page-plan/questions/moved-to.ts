import type { Question } from '../engine/question.ts'
import { pathOfReviewed } from '../parts/path-of-reviewed.ts'
import { splitKey } from '../parts/split-key.ts'
import { portalIdOf } from '../rows/portal-id.ts'
import { portalPlace } from './portal-place.ts'
import type { PlannedDocument, PlannedType } from '../planned-type.ts'

/** Where a document is now, for its former addresses; null where it has no page. */
export const movedTo = (key: string): Question<{ host: string; path: string; title: string } | null> => ({
  key: `moved-to ${key}`,
  answer: (read) => {
    const { documentId, locale } = splitKey(key)
    const document = read.document<PlannedType>(key.split(':', 1)[0] as PlannedType, documentId, locale)
    const portalId = document && portalIdOf(document)
    const place = portalId === null ? null : read.ask(portalPlace(portalId))
    const path = document && portalId !== null ? pathOfReviewed(read, portalId, document) : null
    return document && place && path ? { host: place.host, path, title: titleOf(document) } : null
  },
})

function titleOf(document: PlannedDocument): string {
  if (document.type === 'person') return document.fullName
  return document.type === 'publicService' ? document.name : document.title
}
