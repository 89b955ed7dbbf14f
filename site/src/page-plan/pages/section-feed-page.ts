import type { Locale } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import { wholeAddress } from '../addresses/whole-address.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { PlannedType } from '../planned-type.ts'
import type { FeedProps } from '../props/feed-props.ts'
import { feedItem } from '../questions/feed-item.ts'
import { frame } from '../questions/frame.ts'
import { newestOfType } from '../questions/newest-of-type.ts'

const shown = 20

/** The sections whose lists can be followed, and what stands in them. */
const typeOfSection = {
  legalDocuments: 'legalDocument',
  drafts: 'draftForComment',
  services: 'publicService',
  surveys: 'survey',
  datasets: 'dataset',
  albums: 'mediaAlbum',
} as const satisfies Record<string, PlannedType>

/** The two feeds of a section: `/van-ban/rss.xml`, `/van-ban/atom.xml`; the newest by publication. */
export function sectionFeeds(portalId: string, locale: Locale, section: keyof typeof typeOfSection): PagePlan[] {
  return (['rss', 'atom'] as const).map((format) => sectionFeedPage(portalId, locale, section, format))
}

const sectionFeedPage = (
  portalId: string,
  locale: Locale,
  section: keyof typeof typeOfSection,
  format: FeedProps['format'],
): PagePlan =>
  pageOf({
    name: `section-feed ${portalId} ${section} ${locale} ${format}`,
    order: 'feed',
    build: (read) => {
      const around = read.ask(frame(portalId, locale))
      if (!around) return null
      const { host } = around
      const link = sectionPath(section, locale)
      const keys = read.ask(newestOfType(portalId, typeOfSection[section], locale, shown))
      const items = keys.flatMap((key) => read.ask(feedItem(key)) ?? [])
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
        items: items.map(({ path, ...item }) => ({ url: wholeAddress(host, path), ...item })),
      }
      return { host, path: `${link}${format}.xml`, props }
    },
  })
