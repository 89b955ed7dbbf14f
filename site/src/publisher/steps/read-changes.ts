import { documentKey } from 'shared-types/content'
import type { DocumentChange } from '../../page-plan/planner.ts'
import type { ContentStore } from '../content-store.ts'
import { FeedFault } from '../feed/feed-fault.ts'
import type { ChangesRead, FeedClient } from '../feed-client.ts'
import type { News } from './news.ts'
import { reconcile } from './reconcile.ts'
import { takeDocument } from './take-document.ts'

/** From how many documents on a new plan is cheaper than bringing the old one up to date. */
const planAnewFrom = 1000

/**
 * Reads what the store does not have yet into the store within a transaction left open, up to the head of the feed. A foreign
 * `feedId`, or a head behind the cursor, means the CMS's database is another one: the whole is compared instead.
 */
export async function readChanges(store: ContentStore, feed: FeedClient, options: { whole: boolean }): Promise<News> {
  const { feedId, seq } = store.position()
  if (options.whole || feedId === null) return follow(store, feed, await reconcile(store, feed))
  const news: News = { feedId, seq, named: new Map(), updates: [], broken: new Map(), reconciled: false }
  return follow(store, feed, news)
}

async function follow(store: ContentStore, feed: FeedClient, news: News): Promise<News> {
  for (;;) {
    const page = await feed.changes(news.seq)
    if (page.feedId !== news.feedId || page.head < news.seq) {
      if (news.reconciled) throw new FeedFault('contract', 'the feed changed its id while it was read')
      return follow(store, feed, await reconcile(store, feed))
    }
    take(store, news, page)
    if (news.seq >= page.head) break
    if (page.changes.length === 0)
      throw new FeedFault('gap', `the feed's head is ${page.head}, but nothing follows ${news.seq}`)
  }
  if (!news.reconciled) news.updates = updatesOf(store, [...news.named.keys()])
  return news
}

function take(store: ContentStore, news: News, page: ChangesRead): void {
  for (const change of page.changes) {
    const key = documentKey({ ...change, locale: change.locale ?? undefined })
    news.seq = change.seq
    const detail = page.broken.get(key)
    if (detail !== undefined) {
      news.broken.set(key, { code: 'contract', detail })
      continue
    }
    const document = page.valid.get(key) ?? null
    news.broken.delete(key)
    takeDocument(store, key, document)
    news.named.set(key, document ? 'present' : 'gone')
  }
}

function updatesOf(store: ContentStore, keys: readonly string[]): DocumentChange[] | null {
  if (keys.length > planAnewFrom) return null
  return keys.map((key) => ({ key, before: store.before(key), after: store.get(key) }))
}
