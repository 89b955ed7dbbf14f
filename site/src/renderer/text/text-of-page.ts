import type { PropsOf } from '../../page-plan/props/page-props.ts'
import { calendarIcs } from './calendar-ics.ts'
import { feedXml } from './feed-xml.ts'
import { robotsTxt } from './robots-txt.ts'
import { sitemapIndexXml } from './sitemap-index-xml.ts'
import { sitemapXml } from './sitemap-xml.ts'

/** Pages that are text files: calendars, documents' data, feeds, sitemaps, robots. */
export type TextPage = PropsOf<'calendarFile' | 'documentData' | 'feed' | 'sitemap' | 'sitemapIndex' | 'robots'>

/** The text of such a page. */
export async function textOfPage(page: TextPage): Promise<string> {
  switch (page.kind) {
    case 'calendarFile':
      return calendarIcs(page)
    case 'documentData':
      return `${page.json}\n`
    case 'feed':
      return feedXml(page)
    case 'sitemap':
      return sitemapXml(page)
    case 'sitemapIndex':
      return sitemapIndexXml(page)
    case 'robots':
      return robotsTxt(page)
  }
}
