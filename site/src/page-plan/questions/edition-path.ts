import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { pathOfReviewed } from '../parts/path-of-reviewed.ts'
import { portalIdOf } from '../rows/portal-id.ts'
import type { PlannedType } from '../planned-type.ts'

/** Where one language's edition of a document is on a portal; null where there is none. */
export const editionPath = (
  portalId: string,
  type: PlannedType,
  documentId: string,
  locale: Locale,
): Question<string | null> => ({
  key: `edition-path ${portalId} ${type}:${documentId}:${locale}`,
  answer: (read) => {
    const document = read.document(type, documentId, locale)
    return document && portalIdOf(document) === portalId ? pathOfReviewed(read, portalId, document) : null
  },
})
