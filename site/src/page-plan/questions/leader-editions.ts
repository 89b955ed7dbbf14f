import type { Question } from '../engine/question.ts'
import type { Editions } from '../parts/chrome-of.ts'
import { leaderLink } from './leader-link.ts'
import { portalPlace } from './portal-place.ts'

/** Where a leader's calendar is in each language it exists in. */
export const leaderEditions = (portalId: string, personId: string): Question<Editions> => ({
  key: `leader-editions ${portalId} ${personId}`,
  answer: (read) =>
    Object.fromEntries(
      (read.ask(portalPlace(portalId))?.locales ?? []).flatMap((locale) => {
        const link = read.ask(leaderLink(portalId, personId, locale))
        return link ? [[locale, link.path]] : []
      }),
    ),
})
