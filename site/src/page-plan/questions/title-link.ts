import type { Question } from '../engine/question.ts'
import { splitKey } from '../parts/split-key.ts'
import { pathOfReviewed } from '../parts/path-of-reviewed.ts'
import { portalIdOf } from '../rows/portal-id.ts'

export interface TitleLink {
  title: string
  path: string
  publishedAt: string
}

/** An article named by its title alone; null where it has no page. */
export const titleLink = (key: string): Question<TitleLink | null> => ({
  key: `title-link ${key}`,
  answer: (read) => {
    const { documentId, locale } = splitKey(key)
    const article = read.document('article', documentId, locale)
    const path = article && pathOfReviewed(read, portalIdOf(article), article)
    return article && path ? { title: article.title, path, publishedAt: article.firstPublishedAt } : null
  },
  otherwise: null,
})
