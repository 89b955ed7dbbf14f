import type { Locale } from 'shared-types/content'

/** The parts of a document's key. */
export function splitKey(key: string): { documentId: string; locale: Locale } {
  const [, documentId = '', locale] = key.split(':')
  return { documentId, locale: locale === 'en' ? 'en' : 'vi' }
}
