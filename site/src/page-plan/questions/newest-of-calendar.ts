import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { cells } from '../rows/cells.ts'

/** The keys of the last `count` events of a portal's calendar by their day, later ones included, in ascending order. */
export const newestOfCalendar = (portalId: string, locale: Locale, count: number): Question<string[]> => ({
  key: `newest-of-calendar ${portalId} ${locale} ${count}`,
  answer: (read) => {
    const newest: string[] = []
    for (const monday of read.names(cells.scheduleWeeks(portalId, locale)).toReversed()) {
      if (newest.length >= count) break
      newest.unshift(...read.rows(cells.scheduleWeek(portalId, locale, monday)).map(({ key }) => key))
    }
    return newest.slice(-count)
  },
})
