import type { Locale } from 'shared-types/content'
import { leaderPath } from '../addresses/calendar-path.ts'
import type { Question } from '../engine/question.ts'
import type { NamedLink } from '../props/parts/links.ts'
import { cells } from '../rows/cells.ts'
import { portalPlace } from './portal-place.ts'

/** A leader's own calendar on a portal; null without an event there, or without an entry of the directory in that language. */
export const leaderLink = (portalId: string, personId: string, locale: Locale): Question<NamedLink | null> => ({
  key: `leader-link ${portalId} ${personId} ${locale}`,
  answer: (read) => {
    const person = read.document('person', personId, locale)
    if (!person || !read.ask(portalPlace(portalId))?.locales.includes(locale)) return null
    if (read.rows(cells.scheduleOf(portalId, locale, personId)).length === 0) return null
    return { name: person.fullName, path: leaderPath(person.slug, locale) }
  },
})
