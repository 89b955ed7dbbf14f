import type { Locale } from 'shared-types/content'
import { pathOfDocument } from './path-of-document.ts'

/** The path of a legal document's comparison with an older one, by the slugs of both. */
export function comparisonPath(locale: Locale, newerSlug: string, olderSlug: string): string {
  return `${pathOfDocument({ type: 'legalDocument', locale, slug: newerSlug })}so-sanh/${olderSlug}/`
}
