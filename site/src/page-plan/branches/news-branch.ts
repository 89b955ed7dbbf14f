import type { Locale } from 'shared-types/content'
import { newsListPath } from '../addresses/news-list-path.ts'
import { branchOf } from '../engine/branch-of.ts'
import type { Branch, PagePlan } from '../engine/page-plan.ts'
import { withListData } from '../pages/list-data-page.ts'
import { listFeedPage } from '../pages/list-feed-page.ts'
import { newsArchive, newsListPage } from '../pages/news-list-page.ts'
import { feedItems } from '../questions/feed-items.ts'
import { newestIn } from '../questions/newest-in.ts'
import { newsUnits } from '../questions/news-units.ts'

const inFeed = 20

/** The lists of a portal's news where it has any: all of it, and by unit, each with its months (HY-7.3). */
export const newsBranch = (portalId: string, locale: Locale): Branch =>
  branchOf(`news ${portalId} ${locale}`, (read) => {
    if (read.names(newsArchive(portalId, locale, null)).length === 0) return []
    const units = read.ask(newsUnits(portalId, locale)).map(({ unitId }) => unitId)
    return [null, ...units].map((unitId) => unitBranch(portalId, locale, unitId))
  })

// The feeds of all news are the portal's own.
const unitBranch = (portalId: string, locale: Locale, unitId: string | null): Branch =>
  branchOf(`news of unit ${portalId} ${locale} ${unitId ?? 'all'}`, (read) => [
    ...[null, ...read.names(newsArchive(portalId, locale, unitId))].flatMap((month) =>
      withListData(newsListPage({ portalId, locale, unitId, month })),
    ),
    ...(unitId === null ? [] : (['rss', 'atom'] as const).map((format) => feedOf(portalId, locale, unitId, format))),
  ])

function feedOf(portalId: string, locale: Locale, unitId: string, format: 'rss' | 'atom'): PagePlan {
  return listFeedPage({
    ...{ portalId, locale, format, name: `news ${unitId}` },
    follows: (read) => {
      const unit = read.ask(newsUnits(portalId, locale)).find((each) => each.unitId === unitId)
      return unit ? { section: null, name: unit.name, path: newsListPath(locale, unit.slug) } : null
    },
    items: feedItems(newestIn(newsArchive(portalId, locale, unitId), inFeed)),
  })
}
