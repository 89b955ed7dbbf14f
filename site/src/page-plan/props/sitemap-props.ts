import type { Locale } from 'shared-types/content'

/** One address of a sitemap. */
export interface SitemapUrl {
  url: string
  /** An instant; null for lists, which change by themselves. */
  lastmod: string | null
  /** hreflang pairs, this one among them; empty where only one language exists. */
  links: { lang: Locale | 'x-default'; url: string }[]
}

/** `/sitemap-….xml` */
export interface SitemapProps {
  kind: 'sitemap'
  host: string
  urls: SitemapUrl[]
}
