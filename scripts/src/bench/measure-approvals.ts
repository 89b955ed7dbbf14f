import type { BrowserContext } from 'playwright-core'
import type { Panel } from '../panel/sign-in-to-panel.ts'
import { approveArticle, openArticle } from './approve-article.ts'
import { queryFor } from './bench-article.ts'
import type { WaitingArticle } from './fill.ts'
import { openSearchWatcher } from './watch-search.ts'
import { watchPage } from './watch-page.ts'

const giveUpAfter = 60_000

/** What was measured of every approval, in milliseconds from sending the request, in their order. */
export interface ApprovalTimes {
  /** The CMS has answered. */
  answered: number[]
  /** The item's own page is there. */
  page: number[]
  /** Its page and its channel's list show it. */
  live: number[]
  /** The search page, freshly loaded, lists it. */
  searchable: number[]
  /** How long the look took that found it. */
  looks: number[]
  /** Gaps between looks at the static server. */
  gaps: number[]
}

/**
 * Approves the articles one after another and watches each become live, then searchable. The list is looked at once the
 * page is there, and search once both are: none of them can be earlier, and looking at all of them from the start would
 * take the two cores from what is measured.
 */
export async function measureApprovals(
  { chief, context, port }: { chief: Panel; context: BrowserContext; port: number },
  known: { title: string; slug: string },
  waiting: readonly WaitingArticle[],
  signal: AbortSignal,
): Promise<ApprovalTimes> {
  const search = await openSearchWatcher(context, port)
  const times: ApprovalTimes = { answered: [], page: [], live: [], searchable: [], looks: [], gaps: [] }
  // The first look of a browser compiles what later ones have ready; it also proves that search answers at all.
  for (let look = 0; look < 3; look += 1) await search.watch(aimAt(known), giveUpAfter, signal)

  for (const article of waiting) {
    const digest = await openArticle(chief, article.documentId)
    const path = pathOf(article)
    const sent = performance.now()
    const answered = approveArticle(chief, article.documentId, digest).then(() => performance.now() - sent)
    // A refusal ends the run at once, not after the page has been waited for.
    const own = await Promise.race([
      watchPage({ port, path, words: article.title }, giveUpAfter, signal),
      answered.then(() => new Promise<never>(() => {})),
    ])
    const list = await watchPage({ port, path: `/chuyen-muc/${article.channel}/`, words: path }, giveUpAfter, signal)
    const found = await search.watch(aimAt(article), giveUpAfter, signal)
    times.answered.push(await answered)
    times.page.push(own.at - sent)
    times.live.push(list.at - sent)
    times.searchable.push(found.at - sent)
    times.looks.push(found.lookMs)
    times.gaps.push(...own.gaps, ...list.gaps)
  }
  return times
}

function aimAt(article: { title: string; slug: string }) {
  return { query: queryFor(article), path: pathOf(article) }
}

function pathOf({ slug }: { slug: string }): string {
  return `/tin/${slug}/`
}
