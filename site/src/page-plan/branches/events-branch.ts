import type { Locale } from 'shared-types/content'
import { branchOf } from '../engine/branch-of.ts'
import type { Branch } from '../engine/page-plan.ts'
import { eventListPage } from '../pages/event-list-page.ts'
import { itemsFeedPage } from '../pages/items-feed-page.ts'
import { withListData } from '../pages/list-data-page.ts'
import { newestFirst } from '../parts/newest-first.ts'
import { feedItem } from '../questions/feed-item.ts'
import { sections } from '../questions/sections.ts'
import { cells } from '../rows/cells.ts'

const inFeed = 20

/** The lists of a portal's events, and their feeds. */
export const eventsBranch = (portalId: string, locale: Locale): Branch =>
  branchOf(`events ${portalId} ${locale}`, (read) => {
    if (!read.ask(sections(portalId, locale)).includes('events')) return []
    const months = read.names(cells.eventMonths(portalId, locale))
    return [
      ...[null, ...months].flatMap((month) => withListData(eventListPage(portalId, locale, month))),
      ...(['rss', 'atom'] as const).map((format) =>
        itemsFeedPage({ portalId, locale, section: 'events' }, format, (feed) => {
          const rows = feed
            .names(cells.eventMonths(portalId, locale))
            .flatMap((month) => feed.rows(cells.events(portalId, locale, month)))
          return newestFirst(rows)
            .slice(0, inFeed)
            .flatMap((key) => feed.ask(feedItem(key)) ?? [])
        }),
      ),
    ]
  })
