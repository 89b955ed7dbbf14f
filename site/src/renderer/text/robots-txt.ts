import type { PropsOf } from '../../page-plan/props/page-props.ts'

/** Everything may be read; where the sitemaps are. */
export function robotsTxt(props: PropsOf<'robots'>): string {
  return `User-agent: *\nAllow: /\nDisallow: /api/\n\nSitemap: ${props.sitemap}\n`
}
