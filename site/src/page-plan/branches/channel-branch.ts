import type { Locale } from 'shared-types/content'
import { branchOf } from '../engine/branch-of.ts'
import type { Branch } from '../engine/page-plan.ts'
import { channelMonthPage } from '../pages/channel-month-page.ts'
import { channelPage } from '../pages/channel-page.ts'
import { feedPage } from '../pages/feed-page.ts'
import { withListData } from '../pages/list-data-page.ts'
import { movedChannelPage } from '../pages/moved-channel-page.ts'
import { channelLink } from '../questions/channel-link.ts'
import { channelMonths } from '../questions/channel-months.ts'

/** The pages of one channel in one language: newest, months, feeds, and all of them at its former addresses. */
export const channelBranch = (portalId: string, channelId: string, locale: Locale): Branch =>
  branchOf(`channel ${portalId} ${channelId} ${locale}`, (read) => {
    if (!read.ask(channelLink(portalId, channelId, locale))) return []
    const formerSlugs = read.document('channel', channelId)?.formerSlugs ?? []
    const months = read.ask(channelMonths(portalId, channelId, locale))
    return [
      ...withListData(channelPage(portalId, channelId, locale)),
      ...months.flatMap((month) => withListData(channelMonthPage(portalId, channelId, locale, month))),
      feedPage(portalId, channelId, locale, 'rss'),
      feedPage(portalId, channelId, locale, 'atom'),
      ...formerSlugs.flatMap((slug) =>
        [undefined, ...months].map((month) => movedChannelPage(portalId, channelId, locale, slug, month)),
      ),
    ]
  })
