import type { Locale } from 'shared-types/content'
import { branchOf } from '../engine/branch-of.ts'
import type { Branch } from '../engine/page-plan.ts'
import { datasetListPage } from '../pages/dataset-list-page.ts'
import { withListData } from '../pages/list-data-page.ts'
import { sectionFeeds } from '../pages/section-feed-page.ts'
import { datasetCounts } from '../questions/dataset-counts.ts'
import { sections } from '../questions/sections.ts'

/** The lists of a portal's datasets: the newest, each kind, each of these by year; and their feeds. */
export const datasetsBranch = (portalId: string, locale: Locale): Branch =>
  branchOf(`datasets ${portalId} ${locale}`, (read) => {
    if (!read.ask(sections(portalId, locale)).includes('datasets')) return []
    const list = { portalId, locale, datasetKind: null, year: null }
    const lists = [
      datasetListPage(list),
      ...read.ask(datasetCounts(portalId, locale)).flatMap(({ kind, years }) => {
        const ofKind = { ...list, datasetKind: kind === 'all' ? null : kind }
        const byYear = years.map(({ year }) => datasetListPage({ ...ofKind, year }))
        return kind === 'all' ? byYear : [datasetListPage(ofKind), ...byYear]
      }),
    ]
    return [...lists.flatMap(withListData), ...sectionFeeds(portalId, locale, 'datasets')]
  })
