import type { ContentStore } from '../content-store.ts'
import { FeedFault } from '../feed/feed-fault.ts'
import type { FeedClient } from '../feed-client.ts'
import { takeDocument } from './take-document.ts'
import type { News } from './news.ts'

/**
 * Makes the store equal to the CMS's whole snapshot: at the first sync, on demand, and when the feed is another one
 * (a restored database). Changes made while the snapshot is read come with the feed after it.
 */
export async function reconcile(store: ContentStore, feed: FeedClient): Promise<News> {
  const gone = new Set(store.keys())
  const named: News['named'] = new Map()
  const broken: News['broken'] = new Map()
  let page = await feed.snapshot(null)
  const { feedId, head } = page
  for (;;) {
    if (page.feedId !== feedId) throw new FeedFault('contract', 'the feed changed its id while its snapshot was read')
    for (const [key, document] of page.valid) {
      gone.delete(key)
      if (takeDocument(store, key, document)) named.set(key, 'present')
    }
    for (const [key, detail] of page.broken) {
      gone.delete(key)
      broken.set(key, { code: 'contract', detail })
    }
    if (page.next === null) break
    page = await feed.snapshot(page.next)
  }
  for (const key of gone) {
    takeDocument(store, key, null)
    named.set(key, 'gone')
  }
  return { feedId, seq: head, named, updates: null, broken, reconciled: true }
}
