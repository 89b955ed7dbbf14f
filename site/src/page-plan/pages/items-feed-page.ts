import type { Locale } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import { wholeAddress } from '../addresses/whole-address.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import type { FeedProps } from '../props/feed-props.ts'
import type { Section } from '../props/parts/place.ts'
import type { FeedItem } from '../questions/feed-item.ts'
import { frame } from '../questions/frame.ts'
import { sections } from '../questions/sections.ts'

/** `rss.xml` or `atom.xml` of a fixed part of a portal, of the items given. */
export const itemsFeedPage = (
  { portalId, locale, section }: { portalId: string; locale: Locale; section: Section },
  format: 'rss' | 'atom',
  itemsOf: (read: Read) => FeedItem[],
): PagePlan =>
  pageOf({
    name: `section-feed ${portalId} ${section} ${locale} ${format}`,
    order: 'feed',
    build: (read) => {
      const around = read.ask(frame(portalId, locale))
      if (!around || !read.ask(sections(portalId, locale)).includes(section)) return null
      const { host } = around
      const link = sectionPath(section, locale)
      const items = itemsOf(read)
      const props: FeedProps = {
        kind: 'feed',
        format,
        locale,
        section,
        title: around.portal.name,
        description: null,
        self: wholeAddress(host, `${link}${format}.xml`),
        link: wholeAddress(host, link),
        rights: around.footer.attribution[0] ?? around.portal.name,
        updatedAt:
          items
            .map((item) => item.updatedAt)
            .sort()
            .at(-1) ?? null,
        items: items.map(({ path, ...item }) => ({
          url: path.startsWith('/') ? wholeAddress(host, path) : path,
          ...item,
        })),
      }
      return { host, path: `${link}${format}.xml`, props }
    },
  })
