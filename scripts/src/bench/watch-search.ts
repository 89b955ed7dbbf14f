import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** How long one freshly loaded search page may take to show its results before it is loaded again. */
const oneLookMilliseconds = 400
const pollMilliseconds = 100

/** Chromium, asking the search page we ship. */
export interface SearchWatcher {
  /** Loads the search page afresh, again and again, until it lists `path`; gives the instant it did. */
  watch(query: string, path: string, giveUpAfter: number): Promise<number>
  close(): Promise<void>
}

/** Starts Chromium on the main portal served at `port`. */
export async function openSearchWatcher(port: number): Promise<SearchWatcher> {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args,
    headless: true,
  })
  return {
    async watch(query, path, giveUpAfter) {
      const giveUpAt = performance.now() + giveUpAfter
      for (;;) {
        const began = performance.now()
        if (await lookOnce(browser, `http://localhost:${port}/tim-kiem/?q=${encodeURIComponent(query)}`, path))
          return performance.now()
        if (performance.now() > giveUpAt) throw new Error(`Search did not find "${query}" within ${giveUpAfter} ms.`)
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, began + pollMilliseconds - performance.now())))
      }
    },
    close: () => browser.close(),
  }
}

/** A context of its own each time: nothing is remembered from the look before. */
async function lookOnce(browser: Browser, url: string, path: string): Promise<boolean> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(url, { waitUntil: 'commit' })
    await page.waitForSelector(`[data-results] a[href$="${path}"]`, { timeout: oneLookMilliseconds, state: 'attached' })
    return true
  } catch {
    return false
  } finally {
    await context.close()
  }
}
