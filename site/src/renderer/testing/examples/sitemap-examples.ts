import type { PlannedPage } from '../../../page-plan/planned-entry.ts'
import { examplePage } from './example-page.ts'

/** A sitemap, the index of sitemaps and the file for robots. */
export const sitemapExamples: PlannedPage[] = [
  examplePage('/sitemap-2026-11.xml', {
    kind: 'sitemap',
    host: 'moha.gov.vn',
    urls: [
      {
        url: 'https://moha.gov.vn/tin/tin-so-0/',
        lastmod: '2026-11-23T08:05:00.000Z',
        links: [
          { lang: 'vi', url: 'https://moha.gov.vn/tin/tin-so-0/' },
          { lang: 'en', url: 'https://moha.gov.vn/en/tin/news-0/' },
        ],
      },
      { url: 'https://moha.gov.vn/', lastmod: null, links: [] },
    ],
  }),
  examplePage('/sitemap-index.xml', {
    kind: 'sitemapIndex',
    host: 'moha.gov.vn',
    sitemaps: ['https://moha.gov.vn/sitemap-pages.xml', 'https://moha.gov.vn/sitemap-2026-11.xml'],
  }),
  examplePage('/robots.txt', { kind: 'robots', host: 'moha.gov.vn', sitemap: 'https://moha.gov.vn/sitemap-index.xml' }),
]
