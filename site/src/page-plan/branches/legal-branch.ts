import type { Locale } from 'shared-types/content'
import { branchOf } from '../engine/branch-of.ts'
import type { Branch, PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { facets } from '../legal/facet-slugs.ts'
import { type LegalList, legalListPage } from '../pages/legal-list-page.ts'
import { withListData } from '../pages/list-data-page.ts'
import { sectionFeeds } from '../pages/section-feed-page.ts'
import { legalValues } from '../questions/legal-values.ts'
import { legalYears } from '../questions/legal-years.ts'
import { sections } from '../questions/sections.ts'

/** The lists of a portal's legal documents: all, each value of each facet, each of these by year. */
export const legalBranch = (portalId: string, locale: Locale): Branch =>
  branchOf(`legal ${portalId} ${locale}`, (read) => {
    if (!read.ask(sections(portalId, locale)).includes('legalDocuments')) return []
    const values = facets.flatMap((facet) =>
      read.ask(legalValues(portalId, locale, facet)).map((value) => ({ facet, value })),
    )
    const lists = [null, ...values].flatMap((applied) => listsOf(read, { portalId, locale, applied, year: null }))
    return [...lists.flatMap(withListData), ...sectionFeeds(portalId, locale, 'legalDocuments')]
  })

function listsOf(read: Read, list: LegalList): PagePlan[] {
  const { portalId, locale, applied } = list
  const years = read.ask(legalYears(portalId, locale, applied?.facet ?? 'all', applied?.value ?? 'all'))
  return [legalListPage(list), ...years.map(({ year }) => legalListPage({ ...list, year }))]
}
