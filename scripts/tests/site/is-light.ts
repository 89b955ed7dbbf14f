import type { PageWeight } from '../../src/bench/site/browser/weigh-page.ts'

/** Results are drawn by a script, which the search page asks for at once. */
const searches = /\/tim-kiem\/$/

/** What Web Vitals call good. Headings break elsewhere in the fallback face until the portal's own has come. */
const mostShift = 0.1

/** W3, P3: whether a page's first look keeps to its budget: bytes, fonts, scripts, other origins, movement. */
export function isLight({ address, textBytes, fontBytes, scripts, foreign, layoutShift }: PageWeight): boolean {
  return (
    textBytes <= 30 * 1024 &&
    fontBytes <= 36 * 1024 &&
    foreign.length === 0 &&
    layoutShift <= mostShift &&
    (scripts.length === 0 || searches.test(address))
  )
}
