import type { Locale } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import type { LegalFacet } from '../props/legal-list-props.ts'
import { facetFolders } from './facet-slugs.ts'

/** The path of a list of legal documents: all, of one facet's value, of one year of either. */
export function legalListPath(
  locale: Locale,
  applied: { facet: LegalFacet; slug: string } | null,
  year?: string,
): string {
  const facet = applied ? `${facetFolders[applied.facet]}/${applied.slug}/` : ''
  return `${sectionPath('legalDocuments', locale)}${facet}${year ? `nam/${year}/` : ''}`
}
