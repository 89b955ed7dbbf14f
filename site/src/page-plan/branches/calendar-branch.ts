import type { Locale } from 'shared-types/content'
import { branchOf } from '../engine/branch-of.ts'
import type { Branch } from '../engine/page-plan.ts'
import { calendarFilePage } from '../pages/calendar-file-page.ts'
import { calendarLeaderPage } from '../pages/calendar-leader-page.ts'
import { calendarPage } from '../pages/calendar-page.ts'
import { calendarWeekPage } from '../pages/calendar-week-page.ts'
import { documentDataPage } from '../pages/document-data-page.ts'
import { itemsFeedPage } from '../pages/items-feed-page.ts'
import { withListData } from '../pages/list-data-page.ts'
import { calendarFeedItems } from '../questions/calendar-feed-items.ts'
import { sections } from '../questions/sections.ts'
import { cells } from '../rows/cells.ts'

/** The leaders' calendar of a portal: the present week, every week with events, each leader, the file and the feeds. */
export const calendarBranch = (portalId: string, locale: Locale): Branch =>
  branchOf(`calendar ${portalId} ${locale}`, (read) => {
    if (!read.ask(sections(portalId, locale)).includes('calendar')) return []
    const place = { portalId, locale, section: 'calendar' as const }
    const leaves = [
      ...read.names(cells.scheduleWeeks(portalId, locale)).map((monday) => calendarWeekPage(portalId, locale, monday)),
      ...read
        .names(cells.scheduleLeaders(portalId, locale))
        .map((personId) => calendarLeaderPage(portalId, locale, personId)),
    ]
    return [
      ...leaves.flatMap((page) => [page, documentDataPage(page)]),
      ...withListData(calendarPage(portalId, locale)),
      calendarFilePage(portalId, locale),
      ...(['rss', 'atom'] as const).map((format) =>
        itemsFeedPage(place, format, (feed) => feed.ask(calendarFeedItems(portalId, locale))),
      ),
    ]
  })
