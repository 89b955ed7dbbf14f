import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'

/** Between the beginnings of two looks, at least; one at a time: two would take the cores from each other and the index. */
const betweenLooks = 100
/** A look that takes longer has gone wrong. */
const oneLookMilliseconds = 5000

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
  const page = await context.newPage()
  return {
    async watch({ query, path }, giveUpAfter, signal) {
      const address = `http://localhost:${port}/tim-kiem/?q=${encodeURIComponent(query)}`
      const giveUpAt = performance.now() + giveUpAfter
      let wrong: unknown
      while (performance.now() < giveUpAt) {
        const began = performance.now()
        try {
          if (await lists(page, address, path)) return { at: performance.now(), lookMs: performance.now() - began }
        } catch (error) {
          // A look that broke off has not found it; the next one may.
          wrong = error
        }
        await sleep(Math.max(0, began + betweenLooks - performance.now()), undefined, { signal })
      }
      throw new Error(`Search did not list ${path} for "${query}" within ${giveUpAfter} ms.`, { cause: wrong })
    },
  }
}

/** Loads the page and waits for its results, whichever they are; says whether they list `path`. */
async function lists(page: Page, address: string, path: string): Promise<boolean> {
  await page.goto(address, { waitUntil: 'commit', timeout: oneLookMilliseconds })
  // Asked in the page itself: a locator would wait longer and longer between its tries, up to half a second.
  const answer = await page.waitForFunction(readResults, path, { polling: 10, timeout: oneLookMilliseconds })
  return (await answer.jsonValue()) === 'listed'
}

/** Runs in the page. */
function readResults(path: string): 'listed' | 'not listed' | null {
  const answer = '[data-results]:not([aria-busy])'
  if (!document.querySelector(`${answer} > ol, ${answer} > p`)) return null
  return document.querySelector(`[data-results] > ol a[href$="${path}"]`) ? 'listed' : 'not listed'
}
