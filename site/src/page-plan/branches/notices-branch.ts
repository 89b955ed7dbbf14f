import type { Locale } from 'shared-types/content'
import { branchOf } from '../engine/branch-of.ts'
import type { Branch } from '../engine/page-plan.ts'
import { noticeListPage, yearsOf } from '../pages/notice-list-page.ts'
import { itemsFeedPage } from '../pages/items-feed-page.ts'
import { withListData } from '../pages/list-data-page.ts'
import { noticeFeedItem } from '../questions/notice-feed-item.ts'
import { noticesOf } from '../questions/notices-of.ts'
import { sections } from '../questions/sections.ts'

const inFeed = 20

/** The lists of a portal's notices, and their feeds. */
export const noticesBranch = (portalId: string, locale: Locale): Branch =>
  branchOf(`notices ${portalId} ${locale}`, (read) => {
    if (!read.ask(sections(portalId, locale)).includes('notices')) return []
    const years = yearsOf(read.ask(noticesOf(portalId, locale)))
    return [
      ...[null, ...years].flatMap((year) => withListData(noticeListPage(portalId, locale, year))),
      ...(['rss', 'atom'] as const).map((format) =>
        itemsFeedPage({ portalId, locale, section: 'notices' }, format, (feed) =>
          feed
            .ask(noticesOf(portalId, locale))
            .slice(0, inFeed)
            .flatMap(({ key }) => feed.ask(noticeFeedItem(portalId, key)) ?? []),
        ),
      ),
    ]
  })
