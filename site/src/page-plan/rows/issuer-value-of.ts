import type { LegalDocument } from 'shared-types/content'
import { slugOf } from 'shared-types/text'

/** The issuer as a value of the issuer facet: `unit:<id>` or `name:<slug>`; null where none is given. */
export function issuerValueOf(document: Pick<LegalDocument, 'issuerUnitId' | 'issuerName'>): string | null {
  if (document.issuerUnitId) return `unit:${document.issuerUnitId}`
  const slug = slugOf(document.issuerName ?? '')
  return slug ? `name:${slug}` : null
}
