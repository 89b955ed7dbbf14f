import type { Locale } from 'shared-types/content'
import { linesOfBody } from 'shared-types/text'
import { comparisonPath } from '../addresses/comparison-path.ts'
import type { DocumentOf, Question } from '../engine/question.ts'
import { restatedArticles } from '../legal/compare/restated-articles.ts'
import { pathOfReviewed } from '../parts/path-of-reviewed.ts'
import { pathSeenFrom } from '../parts/path-seen-from.ts'
import type { LegalComparisonProps } from '../props/legal-comparison-props.ts'
import { portalIdOf } from '../rows/portal-id.ts'

export interface ComparisonLink {
  relation: LegalComparisonProps['relation']
  path: string
}

/**
 * Where a document is compared with one it replaces or amends, seen from a portal; null where it does neither, or the
 * texts do not allow it: both must be there, and an amending one must write some whole Điều anew.
 */
export const comparisonLink = (
  viewer: string,
  newerId: string,
  olderId: string,
  locale: Locale,
): Question<ComparisonLink | null> => ({
  key: `comparison ${viewer} ${newerId} ${olderId} ${locale}`,
  answer: (read) => {
    const newer = read.document('legalDocument', newerId, locale)
    const older = read.document('legalDocument', olderId, locale)
    const relation = newer && older && newerId !== olderId ? relationOf(newer, older) : null
    if (!newer || !older || !relation || !pathOfReviewed(read, portalIdOf(newer), older)) return null
    const path = comparisonPath(locale, newer.slug, older.slug)
    const seen = pathSeenFrom(read, viewer, { portalId: portalIdOf(newer), locale, path })
    return seen === null ? null : { relation, path: seen }
  },
  otherwise: null,
})

type LegalDocument = DocumentOf<'legalDocument'>

function relationOf(newer: LegalDocument, older: LegalDocument): ComparisonLink['relation'] | null {
  if (linesOf(older).length === 0) return null
  if (newer.replacesIds.includes(older.documentId)) return linesOf(newer).length > 0 ? 'replaces' : null
  return newer.amendsIds.includes(older.documentId) && restatedArticles(linesOf(newer)).length > 0 ? 'amends' : null
}

function linesOf({ body }: LegalDocument): string[] {
  return body ? linesOfBody(body).flatMap(({ text }) => (text.trim() ? [text] : [])) : []
}
