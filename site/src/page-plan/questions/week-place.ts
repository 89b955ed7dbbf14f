import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { cells } from '../rows/cells.ts'
import { portalPlace } from './portal-place.ts'

export interface WeekPlace {
  /** Mondays. */
  later: string | null
  earlier: string | null
  /** The languages the calendar has events of that week in. */
  locales: Locale[]
}

/** Where a week stands among the weeks with events, so that its page does not follow all of them. */
export const weekPlace = (portalId: string, locale: Locale, monday: string): Question<WeekPlace> => ({
  key: `week-place ${portalId} ${locale} ${monday}`,
  answer: (read) => {
    const weeks = read.names(cells.scheduleWeeks(portalId, locale))
    const locales = read.ask(portalPlace(portalId))?.locales ?? []
    return {
      later: weeks.find((week) => week > monday) ?? null,
      earlier: weeks.findLast((week) => week < monday) ?? null,
      locales: locales.filter((other) => read.names(cells.scheduleWeeks(portalId, other)).includes(monday)),
    }
  },
})
