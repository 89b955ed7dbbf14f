import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { nameIn } from '../parts/named.ts'

/** A topic's name and address part; null where unknown. */
export const topicName = (topicId: string, locale: Locale): Question<{ name: string; slug: string } | null> => ({
  key: `topic ${topicId} ${locale}`,
  answer: (read) => {
    const topic = read.document('topic', topicId)
    return topic && { name: nameIn(locale, topic), slug: topic.slug }
  },
})
