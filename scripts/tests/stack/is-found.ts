import type { Browser } from 'playwright-core'

/** Whether the search page of a portal, freshly loaded with this query, lists the page at `path`. */
export async function isFound(
  browser: Browser,
  { site, query, path }: { site: string; query: string; path: string },
): Promise<boolean> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(`${site}/tim-kiem/?q=${encodeURIComponent(query)}`)
    await page.waitForSelector('[data-results]:not([aria-busy]) > ol a, [data-results]:not([aria-busy]) > p', {
      timeout: 15_000,
      state: 'attached',
    })
    return (await page.locator(`[data-results] a[href$="${path}"]`).count()) > 0
  } finally {
    await context.close()
  }
}
