import type { Locale } from 'shared-types/content'
import { wholeAddress } from '../addresses/whole-address.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { type Editions, alternatesOf } from '../parts/chrome-of.ts'
import type { SitemapUrl } from '../props/sitemap-props.ts'
import { editionPath } from '../questions/edition-path.ts'
import { portalPlace } from '../questions/portal-place.ts'
import { standingEditions } from '../questions/standing-editions.ts'
import { cells } from '../rows/cells.ts'
import { readSitemapNote } from '../rows/sitemap-note.ts'
import type { PlannedType } from '../planned-type.ts'

/** `/sitemap-YYYY-MM.xml`: the documents first published in a month. */
export const sitemapMonthPage = (portalId: string, month: string): PagePlan =>
  pageOf({
    name: `sitemap ${portalId} ${month}`,
    order: 'feed',
    build: (read) => {
      const place = read.ask(portalPlace(portalId))
      if (!place) return null
      const urls = read.rows(cells.sitemap(portalId, month)).flatMap(({ key, note }): SitemapUrl[] => {
        const { documentId, locale, path, lastmod } = readSitemapNote(note)
        if (!place.locales.includes(locale)) return []
        const other: Locale = locale === 'vi' ? 'en' : 'vi'
        const pair = read.ask(editionPath(portalId, key.split(':', 1)[0] as PlannedType, documentId, other))
        return [urlOf(place.host, { [locale]: path, ...(pair && { [other]: pair }) }, locale, lastmod)]
      })
      return {
        host: place.host,
        path: `/sitemap-${month}.xml`,
        props: { kind: 'sitemap', host: place.host, urls: once(urls) },
      }
    },
  })

/** `/sitemap-trang.xml`: home, lists, channels, units, people and standing pages. */
export const standingSitemapPage = (portalId: string): PagePlan =>
  pageOf({
    name: `sitemap ${portalId} standing`,
    order: 'feed',
    build: (read) => {
      const place = read.ask(portalPlace(portalId))
      if (!place) return null
      const urls = read
        .ask(standingEditions(portalId))
        .flatMap((editions) =>
          place.locales.flatMap((locale) => (editions[locale] ? [urlOf(place.host, editions, locale, null)] : [])),
        )
      return {
        host: place.host,
        path: '/sitemap-trang.xml',
        props: { kind: 'sitemap', host: place.host, urls: once(urls) },
      }
    },
  })

/** `/sitemap-index.xml` */
export const sitemapIndexPage = (portalId: string): PagePlan =>
  pageOf({
    name: `sitemap-index ${portalId}`,
    order: 'feed',
    build: (read) => {
      const place = read.ask(portalPlace(portalId))
      if (!place) return null
      const parts = ['trang', ...read.names(cells.sitemaps(portalId)).toReversed()]
      const sitemaps = parts.map((part) => wholeAddress(place.host, `/sitemap-${part}.xml`))
      return {
        host: place.host,
        path: '/sitemap-index.xml',
        props: { kind: 'sitemapIndex', host: place.host, sitemaps },
      }
    },
  })

function urlOf(host: string, editions: Editions, locale: Locale, lastmod: string | null): SitemapUrl {
  const locales: readonly Locale[] = ['vi', 'en']
  const links = locales.flatMap((each) =>
    editions[each] ? [{ hreflang: each, href: wholeAddress(host, editions[each]) }] : [],
  )
  return {
    url: wholeAddress(host, editions[locale] ?? '/'),
    lastmod,
    links: alternatesOf(links).map(({ hreflang, href }) => ({ lang: hreflang, url: href })),
  }
}

/** Two documents that claim one address are listed once. */
function once(urls: readonly SitemapUrl[]): SitemapUrl[] {
  return [...new Map(urls.map((url) => [url.url, url])).values()]
}
