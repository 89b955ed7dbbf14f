import type { Browser } from 'playwright-core'
import type { Stack } from '../stack/start-stack.ts'

/** Where a reader may meet an article: whether each of the five places shows it now. */
export interface PublicPlaces {
  page: boolean
  list: boolean
  feed: boolean
  sitemap: boolean
  search: boolean
}

/** Looks at the public site as a reader does: the article's page, its channel, the channel's feed, the sitemaps, search. */
export async function publicPlaces(
  stack: Stack,
  browser: Browser,
  article: { path: string; channel: string; query: string },
): Promise<PublicPlaces> {
  const site = stack.siteOf()
  const text = async (path: string) => {
    const answer = await fetch(`${site}${path}`)
    return answer.ok ? answer.text() : ''
  }
  const index = await text('/sitemap-index.xml')
  const sitemaps = await Promise.all(
    [...index.matchAll(/<loc>https:\/\/[^/]+([^<]+)<\/loc>/g)].map(([, path]) => text(path ?? '')),
  )
  return {
    page: (await text(article.path)) !== '',
    list: (await text(`/chuyen-muc/${article.channel}/`)).includes(`href="${article.path}"`),
    feed: (await text(`/chuyen-muc/${article.channel}/rss.xml`)).includes(article.path),
    sitemap: sitemaps.some((sitemap) => sitemap.includes(`${article.path}<`)),
    search: await isFound(browser, site, article),
  }
}

async function isFound(
  browser: Browser,
  site: string,
  { path, query }: { path: string; query: string },
): Promise<boolean> {
  const page = await browser.newPage()
  try {
    await page.goto(`${site}/tim-kiem/?q=${encodeURIComponent(query)}`)
    await page.getByRole('status').filter({ hasText: 'kết quả' }).waitFor()
    await page.locator('[data-results]:not([aria-busy])').waitFor({ state: 'attached' })
    return (await page.locator(`[data-results] ol a[href="${path}"]`).count()) > 0
  } finally {
    await page.close()
  }
}
