import type { Locale } from 'shared-types/content'
import { homePath } from '../addresses/path-of-document.ts'
import { wholeAddress } from '../addresses/whole-address.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { FeedProps } from '../props/feed-props.ts'
import { channelLink } from '../questions/channel-link.ts'
import { feedItem } from '../questions/feed-item.ts'
import { frame } from '../questions/frame.ts'
import { newestOfChannel } from '../questions/newest-of-channel.ts'
import { newestOfPortal } from '../questions/newest-of-portal.ts'

const shown = 20

/** `rss.xml` or `atom.xml`: of a channel, or of a portal where `channelId` is null. */
export const feedPage = (
  portalId: string,
  channelId: string | null,
  locale: Locale,
  format: 'rss' | 'atom',
): PagePlan =>
  pageOf({
    name: `feed ${portalId} ${channelId ?? ''} ${locale} ${format}`,
    order: 'feed',
    build: (read) => {
      const around = read.ask(frame(portalId, locale))
      const channel = channelId === null ? null : read.ask(channelLink(portalId, channelId, locale))
      if (!around || (channelId !== null && !channel)) return null
      const { host } = around
      const link = channel?.path ?? homePath(locale)
      const path = `${link}${format}.xml`
      const keys = read.ask(
        channelId === null
          ? newestOfPortal(portalId, locale, shown)
          : newestOfChannel(portalId, channelId, locale, shown),
      )
      const items = keys.flatMap((key) => read.ask(feedItem(key)) ?? [])
      const props: FeedProps = {
        kind: 'feed',
        format,
        locale,
        section: null,
        title: channel ? `${channel.name} – ${around.portal.name}` : around.portal.name,
        description: null,
        self: wholeAddress(host, path),
        link: wholeAddress(host, link),
        rights: around.footer.attribution[0] ?? around.portal.name,
        updatedAt:
          items
            .map((item) => item.updatedAt)
            .sort()
            .at(-1) ?? null,
        items: items.map(({ path: at, ...item }) => ({ url: wholeAddress(host, at), ...item })),
      }
      return { host, path, props }
    },
  })
