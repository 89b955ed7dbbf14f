import type { PropsOf } from '../../page-plan/props/page-props.ts'
import { runSitemapHook } from './run-sitemap-hook.ts'

/** One sitemap with its hreflang pairs. Throws where it has no address: the plan leaves such a sitemap out. */
export async function sitemapXml(props: PropsOf<'sitemap'>): Promise<string> {
  const byUrl = new Map(props.urls.map((one) => [one.url, one]))
  const { sitemap } = await runSitemapHook(props.host, {
    customPages: [...byUrl.keys()],
    namespaces: { news: false, image: false, video: false },
    serialize(item) {
      const planned = byUrl.get(item.url)
      if (!planned) throw new Error(`${item.url} is not in the plan`)
      return {
        ...item,
        ...(planned.lastmod ? { lastmod: planned.lastmod } : {}),
        ...(planned.links.length > 0 ? { links: planned.links } : {}),
      }
    },
  })
  return `${sitemap}\n`
}
