import type { Locale } from 'shared-types/content'
import { channelPath } from '../addresses/channel-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf, feedsAt } from '../parts/chrome-of.ts'
import { itemCards } from '../parts/item-cards.ts'
import { splitKey } from '../parts/split-key.ts'
import type { ChannelProps } from '../props/channel-props.ts'
import { channelEditions } from '../questions/channel-editions.ts'
import { channelLink } from '../questions/channel-link.ts'
import { channelMonth } from '../questions/channel-month.ts'
import { channelMonths } from '../questions/channel-months.ts'
import { channelTrail } from '../questions/channel-trail.ts'
import { newestOfChannel } from '../questions/newest-of-channel.ts'
import { cells } from '../rows/cells.ts'

const shown = 20

/** `/chuyen-muc/<slug>/`: a channel's newest items, its own and those of the channels below it, and its months. */
export const channelPage = (portalId: string, channelId: string, locale: Locale): PagePlan =>
  pageOf({
    name: `channel ${portalId} ${channelId} ${locale}`,
    order: 'list',
    subject: `channel:${channelId}`,
    build: (read) => {
      const channel = read.document('channel', channelId)
      const own = read.ask(channelLink(portalId, channelId, locale))
      if (!channel || !own) return null
      const description = (locale === 'en' && channel.descriptionEn) || channel.descriptionVi
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: read.ask(channelEditions(portalId, channelId)),
        title: own.name,
        description,
        above: read
          .ask(channelTrail(portalId, channelId, locale))
          .slice(0, -1)
          .map((link) => ({ kind: 'named', ...link })),
        feeds: feedsAt(own.path, own.name),
      })
      if (!chrome) return null
      const props: ChannelProps = {
        kind: 'channel',
        chrome,
        name: own.name,
        description,
        children: read
          .rows(cells.channelChildren(portalId, channelId))
          .flatMap(({ key }) => read.ask(channelLink(portalId, splitKey(key).documentId, locale)) ?? []),
        items: itemCards(read, read.ask(newestOfChannel(portalId, channelId, locale, shown))),
        months: read.ask(channelMonths(portalId, channelId, locale)).map((month) => ({
          name: month,
          path: channelPath(channel.slug, locale, month),
          count: read.ask(channelMonth(portalId, channelId, locale, month)).length,
        })),
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })
