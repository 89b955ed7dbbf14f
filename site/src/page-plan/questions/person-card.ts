import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import type { FileUse } from '../parts/file-use.ts'
import { pathOfReviewed } from '../parts/path-of-reviewed.ts'
import { pictureOf } from '../parts/picture-of.ts'
import type { PersonCard } from '../props/parts/person-card.ts'
import { linkedUnit } from './linked-unit.ts'

/** Someone in the directory, seen from a portal, with the portrait's files; null where unknown. */
export const personCard = (
  viewer: string,
  personId: string,
  locale: Locale,
): Question<{ card: PersonCard; files: FileUse[] } | null> => ({
  key: `person-card ${viewer} ${personId} ${locale}`,
  answer: (read) => {
    const person = read.document('person', personId, locale)
    if (!person) return null
    const portrait = pictureOf(read, person.portraitFileId, { alt: person.fullName })
    const card: PersonCard = {
      fullName: person.fullName,
      position: person.position,
      isLeader: person.isLeader,
      email: person.officialEmail,
      phone: person.phone,
      fax: person.fax,
      portrait: portrait?.picture ?? null,
      path: pathOfReviewed(read, viewer, person),
      unit: linkedUnit(read, viewer, person.unitId, locale),
    }
    return { card, files: portrait?.uses ?? [] }
  },
  otherwise: null,
})
