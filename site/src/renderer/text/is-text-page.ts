import type { PageKind, PageProps } from '../../page-plan/props/page-props.ts'
import type { TextPage } from './text-of-page.ts'

const kinds: ReadonlySet<PageKind> = new Set([
  'calendarFile',
  'dataCatalogue',
  'documentData',
  'feed',
  'figureCsv',
  'sitemap',
  'sitemapIndex',
  'robots',
  'serviceWorker',
])

/** Whether a page is a text file and not HTML. */
export function isTextPage(page: PageProps): page is TextPage {
  return kinds.has(page.kind)
}
