import { FeedFault } from '../feed/feed-fault.ts'
import { type EditionTools, makeEditions } from './make-editions.ts'
import type { WaitingPicture } from './picture-book.ts'

/**
 * Sees that an edition promised earlier is in the cache: as a rule it is; where the cache was lost, it is made again.
 * Throws `FeedFault` where the same picture does not become the same bytes.
 */
export async function makeEditionAgain(digest: string, from: WaitingPicture, tools: EditionTools): Promise<void> {
  if (tools.cache.has(digest)) return
  const found = await makeEditions(from, tools, new AbortController().signal)
  if (tools.cache.has(digest)) return
  const reason = 'editions' in found ? 'other bytes were made' : 'refused' in found ? found.refused : found.unfinished
  throw new FeedFault('digest', `an edition of the picture ${from.digest} cannot be made again: ${reason}`)
}
