import type { Locale } from 'shared-types/content'
import { branchOf } from '../engine/branch-of.ts'
import type { Branch } from '../engine/page-plan.ts'
import { withListData } from '../pages/list-data-page.ts'
import { sectionFeeds } from '../pages/section-feed-page.ts'
import { surveyListPage } from '../pages/survey-list-page.ts'
import { sections } from '../questions/sections.ts'
import { surveyYears } from '../questions/survey-years.ts'

/** The lists of a portal's surveys, and their feeds. */
export const surveysBranch = (portalId: string, locale: Locale): Branch =>
  branchOf(`surveys ${portalId} ${locale}`, (read) => {
    if (!read.ask(sections(portalId, locale)).includes('surveys')) return []
    const lists = [null, ...read.ask(surveyYears(portalId, locale))].map((year) =>
      surveyListPage(portalId, locale, year),
    )
    return [...lists.flatMap(withListData), ...sectionFeeds(portalId, locale, 'surveys')]
  })
