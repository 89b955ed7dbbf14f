import { reviewedTypes } from 'shared-types/content'
import type { Manifest } from '../tree/manifest.ts'
import type { PackEntry } from '../tree/pack-entry.ts'
import type { News } from './news.ts'

/** Why a publish waits for a person. */
export interface Hold {
  host: string
  reason: 'shrinks' | 'losesHome'
  pagesBefore: number
  pagesAfter: number
}

const smallestGuarded = 20
const tolerated = 0.9
/** A person takes documents down one by one; this many at once (languages of one count once) pass unasked. */
const singleTakeDowns = 3
const isPage = (path: string) => path.endsWith('/') || path.endsWith('.html')

/**
 * Holds a publish after which a host would have more than 10 % fewer pages, or no home page (F3). The take-down of
 * single documents through the feed always passes, as long as the home page stays.
 */
export function shrinkGuard(manifest: Manifest, draft: readonly PackEntry[], news: News): Hold | null {
  const isSingle = !news.reconciled && takenDown(news) <= singleTakeDowns
  for (const host of new Set(draft.map((entry) => entry.host))) {
    const own = draft.filter((entry) => entry.host === host && isPage(entry.path))
    const pagesBefore = manifest.host(host).pages
    const gone = own.filter((entry) => entry.after === null)
    const added = own.filter((entry) => entry.before === null && entry.after !== null)
    const pagesAfter = pagesBefore - gone.length + added.length
    if (gone.some((entry) => entry.path === '/')) return { host, reason: 'losesHome', pagesBefore, pagesAfter }
    if (!isSingle && pagesBefore > smallestGuarded && pagesAfter < pagesBefore * tolerated)
      return { host, reason: 'shrinks', pagesBefore, pagesAfter }
  }
  return null
}

function takenDown(news: News): number {
  const documents = [...news.named].filter(([, state]) => state === 'gone').map(([key]) => key.split(':'))
  return new Set(
    documents
      .filter(([type]) => reviewedTypes.some((reviewed) => reviewed === type))
      .map(([type, id]) => `${type}:${id}`),
  ).size
}
