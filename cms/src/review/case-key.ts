import type { Locale, ReviewedType } from 'shared-types/content'
import type { ReviewCase } from './review-case'

/** What one review case is about: a document in one language. */
export interface CaseKey {
  type: ReviewedType
  documentId: string
  locale: Locale
}

/** The key a stored case is found by. */
export function keyOfCase({ type, targetDocumentId, locale }: ReviewCase): CaseKey {
  return { type, documentId: targetDocumentId, locale }
}
