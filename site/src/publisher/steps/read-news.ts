import { FeedFault } from '../feed/feed-fault.ts'
import type { PublishContext, PublishRequest } from '../publish-context.ts'
import type { News } from './news.ts'
import { addPictures } from '../pictures/add-pictures.ts'
import { readChanges } from './read-changes.ts'
import { retrySetAside } from './retry-set-aside.ts'

/** What is new, and the CMS's fault where it could not say. */
export interface NewsRead {
  news: News
  feedFault: FeedFault | null
}

/**
 * Reads the feed. Without the CMS a publish can still have work to do by itself: a boundary instant has passed, or
 * the plan has yet to be compared with the tree after a start. Throws the CMS's fault where there is none.
 */
export async function readNews(context: PublishContext, request: PublishRequest): Promise<NewsRead> {
  const { store, plan } = context
  const position = store.position()
  try {
    const news = await readChanges(store, context.feed, { whole: request.full })
    if (!plan.planner) retrySetAside(store, news)
    addPictures(store, news)
    return { news, feedFault: null }
  } catch (cause) {
    if (!(cause instanceof FeedFault) || request.full || position.feedId === null || treeIsAhead(context)) throw cause
    store.rollBack()
    const last = store.lastBoundary(new Date(context.now()).toISOString())
    if (plan.planner && !request.rebuild && (last === null || last <= position.asOf)) throw cause
    const news: News = {
      feedId: position.feedId,
      seq: position.seq,
      named: new Map(),
      updates: [],
      broken: new Map(),
      reconciled: false,
    }
    return { news, feedFault: cause }
  }
}

/** After a crash the tree may be a publish ahead of the store: comparing them before the feed is read would undo it. */
function treeIsAhead({ tree, store }: PublishContext): boolean {
  return tree.replayed !== null && tree.replayed.release.seq > store.position().seq
}
