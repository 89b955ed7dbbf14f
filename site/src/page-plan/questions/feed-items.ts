import type { Question, Read } from '../engine/question.ts'
import { type FeedItem, feedItem } from './feed-item.ts'

/** The documents of the keys asked for as they stand in feeds, without those that cannot stand there. */
export const feedItems =
  (keys: Question<string[]>) =>
  (read: Read): FeedItem[] =>
    read.ask(keys).flatMap((key) => read.ask(feedItem(key)) ?? [])
