import type { PlannedPage } from '../../page-plan/planned-entry.ts'
import type { SearchRecord } from '../../search/search-record.ts'
import type { IndexQueue } from '../store/index-queue.ts'
import { type BackgroundQueue, createBackgroundQueue } from './background-queue.ts'

/** The search index: `site/src/search`. `update` resolves when the change is findable; it throws when it is not. */
export interface SearchIndex {
  recordOf(page: PlannedPage): SearchRecord | null
  update(host: string, upserts: Iterable<SearchRecord>, removals: string[], whole: boolean): Promise<void>
}

/** Brings the search index up to what is live, host by host, after the pages are. */
export function indexSearch(
  queue: IndexQueue,
  index: SearchIndex,
  after: () => void,
  onFault: (cause: unknown) => void,
): BackgroundQueue {
  return createBackgroundQueue(async () => {
    const task = queue.next()
    if (!task) return false
    await index.update(task.host, task.upserts, task.removals, task.whole)
    task.done()
    after()
    return true
  }, onFault)
}
