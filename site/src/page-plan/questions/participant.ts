import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import type { ScheduleCard } from '../props/parts/schedule-card.ts'
import { leaderLink } from './leader-link.ts'

/** Someone who takes part in an event: without an entry in this language by the Vietnamese name alone; null where unknown. */
export const participant = (
  portalId: string,
  personId: string,
  locale: Locale,
): Question<ScheduleCard['people'][number] | null> => ({
  key: `participant ${portalId} ${personId} ${locale}`,
  answer: (read) => {
    const own = read.document('person', personId, locale)
    const person = own ?? read.document('person', personId, 'vi')
    if (!person) return null
    return {
      name: person.fullName,
      position: own?.position ?? null,
      path: read.ask(leaderLink(portalId, personId, locale))?.path ?? null,
    }
  },
})
