import type { Question } from '../engine/question.ts'
import { splitKey } from '../parts/split-key.ts'
import type { FeedProps } from '../props/feed-props.ts'
import { timeKey } from '../rows/order-key.ts'
import { itemCard } from './item-card.ts'
import type { PlannedType } from '../planned-type.ts'

export type FeedItem = Omit<FeedProps['items'][number], 'url'> & { path: string }

/** A document as it stands in feeds: its card with the times feeds need. */
export const feedItem = (key: string): Question<FeedItem | null> => ({
  key: `feed-item ${key}`,
  answer: (read) => {
    const card = read.ask(itemCard(key))
    const { documentId, locale } = splitKey(key)
    const document = read.document<PlannedType>(key.split(':', 1)[0] as PlannedType, documentId, locale)
    if (!card || !document) return null
    return {
      title: card.title,
      path: card.path,
      summary: card.summary,
      publishedAt: timeKey(document.firstPublishedAt),
      updatedAt: timeKey(document.lastPublishedAt),
      author: document.type === 'article' ? document.authorName : null,
      channel: card.channel?.name ?? null,
    }
  },
  otherwise: null,
})
