import type { Locale } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import type { Section } from '../props/parts/place.ts'
import type { FeedItem } from '../questions/feed-item.ts'
import { sections } from '../questions/sections.ts'
import { listFeedPage } from './list-feed-page.ts'

/** `rss.xml` or `atom.xml` of a fixed part of a portal, of the items given. */
export const itemsFeedPage = (
  { portalId, locale, section }: { portalId: string; locale: Locale; section: Section },
  format: 'rss' | 'atom',
  items: (read: Read) => FeedItem[],
): PagePlan =>
  listFeedPage({
    ...{ portalId, locale, format, items, name: `section ${section}` },
    follows: (read) =>
      read.ask(sections(portalId, locale)).includes(section)
        ? { section, name: null, path: sectionPath(section, locale) }
        : null,
  })
