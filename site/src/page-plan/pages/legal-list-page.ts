import type { Locale } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { facets } from '../legal/facet-slugs.ts'
import { legalListPath } from '../legal/legal-list-path.ts'
import { chromeOf } from '../parts/chrome-of.ts'
import { splitKey } from '../parts/split-key.ts'
import type { FacetValue, LegalFacet, LegalListProps } from '../props/legal-list-props.ts'
import type { Place } from '../props/parts/place.ts'
import { facetLabel } from '../questions/facet-label.ts'
import { legalCard } from '../questions/legal-card.ts'
import { legalListEditions } from '../questions/legal-list-editions.ts'
import { legalValues } from '../questions/legal-values.ts'
import { legalYear } from '../questions/legal-year.ts'
import { legalYears } from '../questions/legal-years.ts'
import { newestLegal } from '../questions/newest-legal.ts'
import { sectionEditions } from '../questions/section-editions.ts'

const shown = 20

export interface LegalList {
  portalId: string
  locale: Locale
  /** Null for all documents. */
  applied: { facet: LegalFacet; value: string } | null
  /** Null for the newest of all years. */
  year: string | null
}

/**
 * `/van-ban/…`: the documents issued last, or all of one year; of all documents or of one facet's value. Counts of the
 * facets stand on the front page only, and years hold whole years, so that a new document touches few pages.
 */
export const legalListPage = (list: LegalList): PagePlan =>
  pageOf({
    name: `legal-list ${list.portalId} ${list.locale} ${list.applied?.facet ?? ''} ${list.applied?.value ?? ''} ${list.year ?? ''}`,
    order: 'list',
    build: (read) => {
      const { portalId, locale, applied, year } = list
      const [facet, value] = applied ? [applied.facet, applied.value] : (['all', 'all'] as const)
      const label = applied && read.ask(facetLabel(portalId, locale, applied.facet, applied.value))
      if (applied && !label) return null
      const place = applied && label ? { facet: applied.facet, slug: label.slug } : null
      const front = sectionPath('legalDocuments', locale)
      const withoutYear = legalListPath(locale, place)
      const whole = !applied && !year
      const editions = read.ask(
        whole ? sectionEditions(portalId, 'legalDocuments') : legalListEditions(portalId, applied, year),
      )
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions,
        title: null,
        above: aboveOf(list, front, withoutYear, label),
        feedsOf: front,
      })
      if (!chrome) return null
      // A year's page does not follow the other years.
      const years = year ? [] : read.ask(legalYears(portalId, locale, facet, value))
      const keys = read.ask(
        year ? legalYear(portalId, locale, facet, value, year) : newestLegal(portalId, locale, facet, value, shown),
      )
      const total = year ? keys.length : years.reduce((sum, { count }) => sum + count, 0)
      const props: LegalListProps = {
        kind: 'legalDocumentList',
        chrome,
        facet:
          applied && label
            ? {
                facet: applied.facet,
                value: { code: label.code, name: label.name, path: withoutYear, count: null, current: true },
              }
            : null,
        year,
        withoutYear,
        withoutAll: front,
        total,
        items: keys.flatMap((key) => read.ask(legalCard(portalId, splitKey(key).documentId, locale)) ?? []),
        years: years.map((one) => ({ name: one.year, path: legalListPath(locale, place, one.year), count: one.count })),
        facets: facets.map((each) => ({ facet: each, values: valuesOf(read, list, each, whole) })),
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })

function valuesOf(
  read: Read,
  { portalId, locale, applied }: LegalList,
  facet: LegalFacet,
  counted: boolean,
): FacetValue[] {
  return read.ask(legalValues(portalId, locale, facet)).flatMap((value) => {
    const label = read.ask(facetLabel(portalId, locale, facet, value))
    if (!label) return []
    const count = counted
      ? read.ask(legalYears(portalId, locale, facet, value)).reduce((sum, year) => sum + year.count, 0)
      : null
    const current = applied?.facet === facet && applied.value === value
    return [
      { code: label.code, name: label.name, path: legalListPath(locale, { facet, slug: label.slug }), count, current },
    ]
  })
}

function aboveOf(
  { applied, year }: LegalList,
  front: string,
  withoutYear: string,
  label: { name: string | null } | null,
): Place[] {
  const above: Place[] = []
  if (applied || year) above.push({ kind: 'section', section: 'legalDocuments', path: front })
  // Values that are codes are named by the templates, so only others can stand in the trail.
  if (year && applied && label?.name) above.push({ kind: 'named', name: label.name, path: withoutYear })
  return above
}
