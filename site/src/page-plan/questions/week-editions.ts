import type { Locale } from 'shared-types/content'
import { weekPath } from '../addresses/calendar-path.ts'
import type { Question } from '../engine/question.ts'
import type { Editions } from '../parts/chrome-of.ts'
import { weekPlace } from './week-place.ts'

/** Where a week of the calendar is in each language it has events in. */
export const weekEditions = (portalId: string, locale: Locale, monday: string): Question<Editions> => ({
  key: `week-editions ${portalId} ${locale} ${monday}`,
  answer: (read) =>
    Object.fromEntries(
      read.ask(weekPlace(portalId, locale, monday)).locales.map((one) => [one, weekPath(monday, one)]),
    ),
})
