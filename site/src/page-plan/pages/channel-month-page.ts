import type { Locale } from 'shared-types/content'
import { channelPath } from '../addresses/channel-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { chromeOf, feedsAt } from '../parts/chrome-of.ts'
import { itemCards } from '../parts/item-cards.ts'
import type { ChannelMonthProps } from '../props/channel-month-props.ts'
import { channelMonth } from '../questions/channel-month.ts'
import { channelMonthPlace } from '../questions/channel-month-place.ts'
import { channelTrail } from '../questions/channel-trail.ts'

/** `/chuyen-muc/<slug>/YYYY-MM/`: a month of a channel by first publication in Vietnam's time. */
export const channelMonthPage = (portalId: string, channelId: string, locale: Locale, month: string): PagePlan =>
  pageOf({
    // The month leads the name: pages of one month, which show the same items, are planned together.
    name: `channel-month ${month} ${portalId} ${channelId} ${locale}`,
    order: 'list',
    build: (read) => {
      const channel = read.document('channel', channelId)
      const trail = read.ask(channelTrail(portalId, channelId, locale))
      const own = trail.at(-1)
      if (!channel || !own) return null
      const place = read.ask(channelMonthPlace(portalId, channelId, locale, month))
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: Object.fromEntries(place.locales.map((other) => [other, channelPath(channel.slug, other, month)])),
        title: own.name,
        above: trail.map((link) => ({ kind: 'named', ...link })),
        feeds: feedsAt(own.path, own.name),
      })
      if (!chrome) return null
      const link = (other: string | null) =>
        other ? { month: other, path: channelPath(channel.slug, locale, other) } : null
      const props: ChannelMonthProps = {
        kind: 'channelMonth',
        chrome,
        name: own.name,
        channelPath: own.path,
        month,
        items: itemCards(read, read.ask(channelMonth(portalId, channelId, locale, month))),
        newer: link(place.newer),
        older: link(place.older),
      }
      return { host: chrome.host, path: chrome.path, props }
    },
  })
