import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { splitKey } from '../parts/split-key.ts'
import type { UnitCard } from '../props/parts/unit-card.ts'
import { cells } from '../rows/cells.ts'
import { personCard } from './person-card.ts'

/** Who leads a unit, in their own order, seen from a portal. */
export const leadersOf = (portalId: string, locale: Locale, unitId: string): Question<UnitCard['leaders']> => ({
  key: `leaders ${portalId} ${locale} ${unitId}`,
  answer: (read) =>
    read.rows(cells.people(portalId, locale, unitId)).flatMap(({ key }) => {
      const card = read.ask(personCard(portalId, splitKey(key).documentId, locale))?.card
      return card?.isLeader ? [{ name: card.fullName, position: card.position, path: card.path }] : []
    }),
})
