import type { Page } from 'playwright-core'

/** What one search of the page gave. */
export interface SearchAnswer {
  /** Host and path of the first results, best first. */
  pages: string[]
  /** Anchors of the articles offered below each of them. */
  articles: string[][]
}

/** Types a question into the open search page, submits it and reads the first results when they stand there. */
export async function askSearch(page: Page, query: string): Promise<SearchAnswer> {
  await page.evaluate(submit, query)
  await page.waitForFunction(isAnswered, undefined, { polling: 5, timeout: 15_000 })
  return page.evaluate(readAnswer)
}

/** Runs in the page. */
function submit(query: string): void {
  const input = document.querySelector<HTMLInputElement>('#search input[name="q"]')
  if (!input) throw new Error('The search page has no field.')
  input.value = query
  input.form?.requestSubmit()
}

/** Runs in the page. */
function isAnswered(): boolean {
  return document.querySelector('[data-results]')?.hasAttribute('aria-busy') === false
}

/** Runs in the page. */
function readAnswer(): { pages: string[]; articles: string[][] } {
  const items = [...document.querySelectorAll('[data-results] > ol > li')].slice(0, 10)
  const addressOf = (link: HTMLAnchorElement) => `${link.hostname}${decodeURI(link.pathname)}`
  return {
    pages: items.flatMap((item) => {
      const link = item.querySelector<HTMLAnchorElement>('a')
      return link ? [addressOf(link)] : []
    }),
    articles: items.map((item) =>
      [...item.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].map((link) => link.hash.slice(1)),
    ),
  }
}
