import type { Article } from 'shared-types/content'
import { cells } from './cells.ts'
import { portalIdOf } from './portal-id.ts'

/** The cell of the line of articles in time an article stands in: those with its first topic, else those of its channel; or none. */
export function lineOf(article: Article): string | null {
  const subject = article.topicIds[0] ?? article.channelId
  return subject ? cells.line(portalIdOf(article), article.locale, subject) : null
}
