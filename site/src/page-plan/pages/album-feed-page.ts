import type { Locale } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import { wholeAddress } from '../addresses/whole-address.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { FeedProps } from '../props/feed-props.ts'
import { feedItem } from '../questions/feed-item.ts'
import { frame } from '../questions/frame.ts'
import { newestAlbums } from '../questions/newest-albums.ts'

const shown = 20

/** `/thu-vien/rss.xml` or `atom.xml`: a portal's newest media albums. */
export const albumFeedPage = (portalId: string, locale: Locale, format: 'rss' | 'atom'): PagePlan =>
  pageOf({
    name: `album-feed ${portalId} ${locale} ${format}`,
    order: 'feed',
    build: (read) => {
      const around = read.ask(frame(portalId, locale))
      if (!around) return null
      const { host } = around
      const link = sectionPath('albums', locale)
      const path = `${link}${format}.xml`
      const items = read
        .ask(newestAlbums(portalId, locale, null, shown))
        .flatMap((key) => read.ask(feedItem(key)) ?? [])
      const props: FeedProps = {
        kind: 'feed',
        format,
        locale,
        title: around.portal.name,
        description: null,
        self: wholeAddress(host, path),
        link: wholeAddress(host, link),
        rights: around.footer.attribution[0] ?? around.portal.name,
        updatedAt:
          items
            .map(({ updatedAt }) => updatedAt)
            .sort()
            .at(-1) ?? null,
        items: items.map(({ path: at, ...item }) => ({ url: wholeAddress(host, at), ...item })),
      }
      return { host, path, props }
    },
  })
