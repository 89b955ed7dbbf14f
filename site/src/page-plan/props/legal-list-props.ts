import type { Chrome } from './parts/chrome.ts'
import type { LegalCard } from './parts/legal-card.ts'
import type { CountedLink } from './parts/links.ts'

/** Which part of all legal documents a list page shows. */
export type LegalFacet = 'form' | 'class' | 'topic' | 'issuer' | 'level' | 'validity'

/** One value of a facet. `code` is the contract's code for form, class, level and validity; else null and `name` is to be shown. */
export interface FacetValue {
  code: string | null
  name: string | null
  path: string
  /** Null on pages other than the front list, so that a new document touches few of them. */
  count: number | null
  current: boolean
}

/** `/van-ban/`, each of its filters, and their years. */
export interface LegalListProps {
  kind: 'legalDocumentList'
  chrome: Chrome
  /** What is applied; `facet` null on the front page and on plain year pages. */
  facet: { facet: LegalFacet; value: FacetValue } | null
  year: string | null
  /** The list without the year, and without any filter: for taking filters away. */
  withoutYear: string
  withoutAll: string
  total: number
  /** On a year page all of that year, else the 20 issued last. */
  items: LegalCard[]
  /** Within what is applied, newest first; `name` is `YYYY`. */
  years: CountedLink[]
  facets: { facet: LegalFacet; values: FacetValue[] }[]
}
