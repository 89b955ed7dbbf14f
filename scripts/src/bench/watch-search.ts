import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'

const betweenLooks = 100
/** A look that takes longer has gone wrong. */
const oneLookMilliseconds = 5000
/** How many looks may be under way at once: a slow one must not keep the next from beginning. */
const pagesAtOnce = 2

/** What a search is expected to find. */
export interface SearchAim {
  query: string
  /** The path of the result. */
  path: string
}

/** The search page we ship, asked by loading it afresh. */
export interface SearchWatcher {
  /**
   * Loads the search page every 100 ms until one lists the result; gives the instant (`performance.now()`) and how long
   * the look that found it took.
   */
  watch(aim: SearchAim, giveUpAfter: number, signal: AbortSignal): Promise<{ at: number; lookMs: number }>
}

/** Opens the watcher in a browser that runs already, for the main portal served at `port`. */
export async function openSearchWatcher(context: BrowserContext, port: number): Promise<SearchWatcher> {
  const pages = await Promise.all(Array.from({ length: pagesAtOnce }, () => context.newPage()))
  return {
    async watch({ query, path }, giveUpAfter, signal) {
      const address = `http://localhost:${port}/tim-kiem/?q=${encodeURIComponent(query)}`
      const giveUpAt = performance.now() + giveUpAfter
      const idle = [...pages]
      const found = Promise.withResolvers<{ at: number; lookMs: number }>()
      const looks: Promise<void>[] = []
      let isOver = false
      let wrong: unknown
      while (!isOver && performance.now() < giveUpAt) {
        const page = idle.pop()
        if (page) looks.push(look(page))
        await Promise.race([sleep(betweenLooks, undefined, { signal }), found.promise])
      }
      await Promise.all(looks)
      if (!isOver)
        throw new Error(`Search did not list ${path} for "${query}" within ${giveUpAfter} ms.`, { cause: wrong })
      return found.promise

      async function look(page: Page): Promise<void> {
        const began = performance.now()
        try {
          if (await lists(page, address, path)) {
            const at = performance.now()
            found.resolve({ at, lookMs: at - began })
            isOver = true
          }
        } catch (error) {
          // A look that broke off has not found it; the next one may.
          wrong = error
        }
        idle.push(page)
      }
    },
  }
}

/** Loads the page and waits for its results, whichever they are; says whether they list `path`. */
async function lists(page: Page, address: string, path: string): Promise<boolean> {
  await page.goto(address, { waitUntil: 'commit', timeout: oneLookMilliseconds })
  const results = page.locator('[data-results]:has(> ol, > p)')
  await results.waitFor({ state: 'attached', timeout: oneLookMilliseconds })
  return (await results.locator(`ol a[href$="${path}"]`).count()) > 0
}
