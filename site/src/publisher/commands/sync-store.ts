import type { ContentStore, Position } from '../content-store.ts'
import type { FeedClient } from '../feed-client.ts'
import { readChanges } from '../steps/read-changes.ts'

/** Brings a store that no tree hangs on to the head of the feed, as of the last boundary that has passed at `now`. */
export async function syncStore(store: ContentStore, feed: FeedClient, now: Date): Promise<Position> {
  try {
    const { feedId, seq } = await readChanges(store, feed, { whole: false })
    const asOf = store.lastBoundary(now.toISOString()) ?? store.position().asOf
    store.begin()
    store.setPosition({ feedId, seq, asOf })
    store.commit()
    return { feedId, seq, asOf }
  } catch (cause) {
    store.rollBack()
    throw cause
  }
}
