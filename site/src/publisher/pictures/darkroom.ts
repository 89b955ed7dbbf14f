import { FeedFault } from '../feed/feed-fault.ts'
import { type BackgroundQueue, createBackgroundQueue } from '../steps/background-queue.ts'
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
  onRefused(digest: string, detail: string): void
  onFault(cause: unknown): void
}

/** Makes the editions of pictures beside publishing, one picture at a time. */
export function createDarkroom(parts: DarkroomParts): BackgroundQueue {
  const { book, between } = parts
  const ending = new AbortController()
  const queue = createBackgroundQueue(async () => {
    const { next, unlaid } = await between(() => ({ next: book.next(), unlaid: book.unlaid() }))
    if (unlaid > 0 && (!next || unlaid >= shownTogether)) await parts.show()
    if (!next) return false
    const found = await makeEditions(next, parts, ending.signal).catch(refusedWhereGone)
    if ('refused' in found) parts.onRefused(next.digest, found.refused)
    await between(() => book.keep(next.digest, found))
    return true
  }, parts.onFault)
  return {
    ...queue,
    stop: () => {
      ending.abort()
      return queue.stop()
    },
  }
}

/** The CMS has no such file any more, or other bytes: the publish says so, where a page needs it. */
function refusedWhereGone(cause: unknown): { refused: string } {
  if (cause instanceof FeedFault && (cause.code === 'missing' || cause.code === 'digest' || cause.code === 'tooLarge'))
    return { refused: cause.message }
  throw cause
}
