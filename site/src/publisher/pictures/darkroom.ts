import { FeedFault } from '../feed/feed-fault.ts'
import { type BackgroundQueue, createBackgroundQueue } from '../steps/background-queue.ts'
import type { FoundEditions } from './found-editions.ts'
import { type EditionTools, makeEditions } from './make-editions.ts'
import type { PictureBook } from './picture-book.ts'

/** After so many pictures they are shown, even where more wait: the first sync of a portal brings thousands. */
const shownTogether = 20

export interface DarkroomParts extends EditionTools {
  book: PictureBook
  /** Runs work between two publishes, while nobody else writes to the store. */
  between<T>(work: () => T): Promise<T>
  /** Publishes what has been made. */
  show(): Promise<unknown>
  /** How long a picture rests between two tries, in milliseconds. */
  restMs: number
  onRefused(digest: string, detail: string): void
  /** Neither made nor refused: the picture rests, and waits for its next try if it has one left. */
  onUnfinished(digest: string, detail: string): void
  onFault(cause: unknown): void
}

/** Makes the editions of pictures beside publishing, one picture at a time. */
export function createDarkroom(parts: DarkroomParts): BackgroundQueue {
  const { book, between } = parts
  const ending = new AbortController()
  const resting = new Set<string>()
  let alarmClock: NodeJS.Timeout | undefined
  const queue = createBackgroundQueue(async () => {
    const { next, unlaid } = await between(() => ({ next: book.next(resting), unlaid: book.unlaid() }))
    if (unlaid > 0 && (!next || unlaid >= shownTogether)) await parts.show()
    if (!next) return false
    const found = await makeEditions(next, parts, ending.signal).catch(unfinishedWhereGone)
    if ('refused' in found) parts.onRefused(next.digest, found.refused)
    if ('unfinished' in found) {
      parts.onUnfinished(next.digest, found.unfinished)
      rest(next.digest)
    }
    await between(() => book.keep(next.digest, found))
    return true
  }, parts.onFault)

  function rest(digest: string): void {
    resting.add(digest)
    alarmClock ??= setTimeout(() => {
      alarmClock = undefined
      resting.clear()
      queue.wake()
    }, parts.restMs).unref()
  }

  return {
    ...queue,
    stop: () => {
      clearTimeout(alarmClock)
      ending.abort()
      return queue.stop()
    },
  }
}

/** The CMS has no such file now, or other bytes: the publish says so, where a page needs it. It may come back. */
function unfinishedWhereGone(cause: unknown): FoundEditions {
  if (cause instanceof FeedFault && (cause.code === 'missing' || cause.code === 'digest' || cause.code === 'tooLarge'))
    return { unfinished: cause.message }
  throw cause
}
