import type { Locale } from 'shared-types/content'
import type { PagePlan } from '../engine/page-plan.ts'
import type { PlannedType } from '../planned-type.ts'
import { feedItem } from '../questions/feed-item.ts'
import { newestOfType } from '../questions/newest-of-type.ts'
import { itemsFeedPage } from './items-feed-page.ts'

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
  return (['rss', 'atom'] as const).map((format) =>
    itemsFeedPage({ portalId, locale, section }, format, (read) =>
      read
        .ask(newestOfType(portalId, typeOfSection[section], locale, shown))
        .flatMap((key) => read.ask(feedItem(key)) ?? []),
    ),
  )
}
