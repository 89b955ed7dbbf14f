import type { Locale, ReviewedType } from 'shared-types/content'

/** What one review case is about: a document in one language. */
export interface CaseKey {
  type: ReviewedType
  documentId: string
  locale: Locale
}
