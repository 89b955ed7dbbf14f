import type { Question } from '../engine/question.ts'
import { pathOfReviewed } from '../parts/path-of-reviewed.ts'
import { pictureOf } from '../parts/picture-of.ts'
import { splitKey } from '../parts/split-key.ts'
import type { EventCard } from '../props/parts/event-card.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** An article that announces an event, as it stands in the list of events of its portal; null for any other. */
export const eventCard = (key: string): Question<EventCard | null> => ({
  key: `event-card ${key}`,
  answer: (read) => {
    const { documentId, locale } = splitKey(key)
    const article = read.document('article', documentId, locale)
    const path = article && pathOfReviewed(read, portalIdOf(article), article)
    const phase = article && read.eventPhase(article)
    if (!article?.eventStart || !path || !phase) return null
    return {
      title: article.title,
      path,
      summary: article.summary,
      phase,
      start: article.eventStart,
      end: article.eventEnd,
      place: article.eventPlace,
      picture: pictureOf(read, article.coverFileId)?.picture ?? null,
    }
  },
  otherwise: null,
})
