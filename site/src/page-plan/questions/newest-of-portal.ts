import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { newestFirst } from '../parts/newest-first.ts'
import { cells } from '../rows/cells.ts'

/** The keys of a portal's newest `count` articles. */
export const newestOfPortal = (portalId: string, locale: Locale, count: number): Question<string[]> => ({
  key: `newest-of-portal ${portalId} ${locale} ${count}`,
  answer: (read) => {
    const newest: string[] = []
    for (const month of read.names(cells.newsMonths(portalId, locale)).toReversed()) {
      if (newest.length >= count) break
      newest.push(...newestFirst(read.rows(cells.news(portalId, locale, month))))
    }
    return newest.slice(0, count)
  },
})
