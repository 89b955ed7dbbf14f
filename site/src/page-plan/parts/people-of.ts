import type { Locale } from 'shared-types/content'
import type { Read } from '../engine/question.ts'
import type { PersonCard } from '../props/parts/person-card.ts'
import { personCard } from '../questions/person-card.ts'
import { cells } from '../rows/cells.ts'
import type { FileShelf } from './file-shelf.ts'
import { splitKey } from './split-key.ts'

/** The people of a unit in office, leaders first, then in their own order; notes their portraits. */
export function peopleOf(read: Read, files: FileShelf, portalId: string, locale: Locale, unitId: string): PersonCard[] {
  const cards = read.rows(cells.people(portalId, locale, unitId)).flatMap(({ key }): PersonCard[] => {
    const found = read.ask(personCard(portalId, splitKey(key).documentId, locale))
    for (const use of found?.files ?? []) files.note(use)
    return found ? [found.card] : []
  })
  return [...cards.filter(({ isLeader }) => isLeader), ...cards.filter(({ isLeader }) => !isLeader)]
}
