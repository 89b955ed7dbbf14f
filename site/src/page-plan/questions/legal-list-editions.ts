import type { Locale } from 'shared-types/content'
import { legalListPath } from '../legal/legal-list-path.ts'
import type { Question } from '../engine/question.ts'
import type { Editions } from '../parts/chrome-of.ts'
import type { LegalFacet } from '../props/legal-list-props.ts'
import { facetLabel } from './facet-label.ts'
import { legalYears } from './legal-years.ts'
import { portalPlace } from './portal-place.ts'

/** Where a list of legal documents, of one facet's value or of a year or both, is in each language it exists in. */
export const legalListEditions = (
  portalId: string,
  applied: { facet: LegalFacet; value: string } | null,
  year: string | null,
): Question<Editions> => ({
  key: `legal-editions ${portalId} ${applied?.facet ?? ''} ${applied?.value ?? ''} ${year ?? ''}`,
  answer: (read) => {
    const found: [Locale, string][] = []
    for (const locale of read.ask(portalPlace(portalId))?.locales ?? []) {
      const label = applied && read.ask(facetLabel(portalId, locale, applied.facet, applied.value))
      const years = read.ask(legalYears(portalId, locale, applied?.facet ?? 'all', applied?.value ?? 'all'))
      if ((applied && !label) || (year ? !years.some((one) => one.year === year) : years.length === 0)) continue
      found.push([
        locale,
        legalListPath(locale, applied && label ? { facet: applied.facet, slug: label.slug } : null, year ?? undefined),
      ])
    }
    return Object.fromEntries(found)
  },
})
