import type { DocumentOf, Read } from '../engine/question.ts'
import { portalIdOf } from '../rows/portal-id.ts'
import { unitLink } from './unit-link.ts'

/** Who issued a legal document: the unit's name, else the name written. */
export function issuerName(read: Read, document: DocumentOf<'legalDocument'>): string | null {
  const unit = document.issuerUnitId
    ? read.ask(unitLink(portalIdOf(document), document.issuerUnitId, document.locale))
    : null
  return unit?.name ?? document.issuerName
}
