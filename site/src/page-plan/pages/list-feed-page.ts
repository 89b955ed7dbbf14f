import type { Locale } from 'shared-types/content'
import { wholeAddress } from '../addresses/whole-address.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import type { FeedProps } from '../props/feed-props.ts'
import type { FeedItem } from '../questions/feed-item.ts'
import { frame } from '../questions/frame.ts'

interface ListFeed {
  portalId: string
  locale: Locale
  format: 'rss' | 'atom'
  /** What tells it from the other feeds of the portal. */
  name: string
  /** The list it follows, where that is and its own name, if it has one; null where there is no such list now. */
  follows(read: Read): (Pick<FeedProps, 'section' | 'projectKind'> & { path: string; name: string | null }) | null
  /** What stands in it, the newest first. */
  items(read: Read): FeedItem[]
}

/** `…/rss.xml` or `…/atom.xml` of a list of the portal's own. */
export const listFeedPage = ({ portalId, locale, format, name, follows, items: itemsOf }: ListFeed): PagePlan =>
  pageOf({
    name: `list-feed ${portalId} ${locale} ${name} ${format}`,
    order: 'feed',
    build: (read) => {
      const around = read.ask(frame(portalId, locale))
      const followed = follows(read)
      if (!around || !followed) return null
      const { host, portal } = around
      const { path: listPath, name: listName, ...list } = followed
      const path = `${listPath}${format}.xml`
      const items = itemsOf(read)
      return {
        host,
        path,
        props: {
          kind: 'feed',
          format,
          locale,
          title: listName === null ? portal.name : `${listName} – ${portal.name}`,
          ...list,
          description: null,
          self: wholeAddress(host, path),
          link: wholeAddress(host, listPath),
          rights: around.footer.attribution[0] ?? portal.name,
          updatedAt:
            items
              .map((item) => item.updatedAt)
              .sort()
              .at(-1) ?? null,
          items: items.map(({ path: at, ...item }) => ({
            url: at.startsWith('/') ? wholeAddress(host, at) : at,
            ...item,
          })),
        },
      }
    },
  })
