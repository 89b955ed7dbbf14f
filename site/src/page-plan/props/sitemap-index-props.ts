/** `/sitemap-index.xml` */
export interface SitemapIndexProps {
  kind: 'sitemapIndex'
  host: string
  /** Whole addresses of the sitemaps. */
  sitemaps: string[]
}
