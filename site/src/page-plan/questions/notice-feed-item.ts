import type { Question } from '../engine/question.ts'
import { splitKey } from '../parts/split-key.ts'
import { timeKey } from '../rows/order-key.ts'
import type { FeedItem } from './feed-item.ts'
import { noticeCard } from './notice-card.ts'

/** A notice as it stands in the feeds of a portal; `path` is a whole address where it is another's. */
export const noticeFeedItem = (viewer: string, key: string): Question<FeedItem | null> => ({
  key: `notice-feed-item ${viewer} ${key}`,
  answer: (read) => {
    const card = read.ask(noticeCard(viewer, key))
    const { documentId, locale } = splitKey(key)
    const notice = read.document('notice', documentId, locale)
    if (!card || !notice) return null
    return {
      title: card.title,
      path: card.path,
      summary: '',
      publishedAt: timeKey(notice.firstPublishedAt),
      updatedAt: timeKey(notice.lastPublishedAt),
      author: null,
      channel: null,
    }
  },
  otherwise: null,
})
