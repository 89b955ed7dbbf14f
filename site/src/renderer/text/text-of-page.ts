import type { PropsOf } from '../../page-plan/props/page-props.ts'
import { calendarIcs } from './calendar-ics.ts'
import { catalogueJson } from './catalogue/catalogue-json.ts'
import { feedXml } from './feed-xml.ts'
import { robotsTxt } from './robots-txt.ts'
import { serviceWorkerJs } from './service-worker-js.ts'
import { sitemapIndexXml } from './sitemap-index-xml.ts'
import { sitemapXml } from './sitemap-xml.ts'

/** Pages that are text files: calendars, documents' data, tables, the catalogue, feeds, sitemaps, robots, service worker. */
export type TextPage = PropsOf<
  | 'calendarFile'
  | 'dataCatalogue'
  | 'documentData'
  | 'feed'
  | 'figureCsv'
  | 'sitemap'
  | 'sitemapIndex'
  | 'robots'
  | 'serviceWorker'
>

/** The text of such a page. */
export async function textOfPage(page: TextPage): Promise<string> {
  switch (page.kind) {
    case 'calendarFile':
      return calendarIcs(page)
    case 'documentData':
      return `${page.json}\n`
    case 'figureCsv':
      return page.csv
    case 'dataCatalogue':
      return `${catalogueJson(page)}\n`
    case 'feed':
      return feedXml(page)
    case 'sitemap':
      return sitemapXml(page)
    case 'sitemapIndex':
      return sitemapIndexXml(page)
    case 'robots':
      return robotsTxt(page)
    case 'serviceWorker':
      return serviceWorkerJs()
  }
}
