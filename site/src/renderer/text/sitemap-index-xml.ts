import type { PropsOf } from '../../page-plan/props/page-props.ts'
import { runSitemapHook } from './run-sitemap-hook.ts'

/** The index of a portal's sitemaps. */
export async function sitemapIndexXml(props: PropsOf<'sitemapIndex'>): Promise<string> {
  const { index } = await runSitemapHook(props.host, {
    // The integration writes no index without a page of its own; the sitemap it makes of this one is left out below.
    customPages: [`https://${props.host}/`],
    customSitemaps: props.sitemaps,
  })
  const own = `<sitemap><loc>https://${props.host}/map-0.xml</loc></sitemap>`
  if (!index.includes(own)) throw new Error('the sitemap index has another form than expected')
  return `${index.replace(own, '')}\n`
}
