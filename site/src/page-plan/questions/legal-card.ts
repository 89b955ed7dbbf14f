import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { pathOfReviewed } from '../parts/path-of-reviewed.ts'
import type { LegalCard } from '../props/parts/legal-card.ts'
import { issuerName } from './issuer-name.ts'
import { legalEffect } from './legal-effect.ts'

/** A legal document as it stands in lists and relations, seen from a portal; null where it has no page. */
export const legalCard = (viewer: string, documentId: string, locale: Locale): Question<LegalCard | null> => ({
  key: `legal-card ${viewer} ${documentId} ${locale}`,
  answer: (read) => {
    const document = read.document('legalDocument', documentId, locale)
    const path = document && pathOfReviewed(read, viewer, document)
    const effect = read.ask(legalEffect(documentId, locale))
    if (!document || !path || !effect) return null
    return {
      number: document.number,
      title: document.title,
      path,
      docForm: document.docForm,
      docClass: document.docClass,
      issuer: issuerName(read, document),
      issuedOn: document.issuedOn,
      effectiveOn: document.effectiveOn,
      expiredOn: effect.expiredOn,
      effect: effect.effect,
    }
  },
  otherwise: null,
})
