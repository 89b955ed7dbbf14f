import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { splitKey } from '../parts/split-key.ts'
import { cells } from '../rows/cells.ts'

/** Whether any active unit has a name in a language, so that the list of units exists in it. */
export const unitsNamedIn = (locale: Locale): Question<boolean> => ({
  key: `units-named-in ${locale}`,
  answer: (read) =>
    read.rows(cells.units()).some(({ key }) => {
      const unit = read.document('unit', splitKey(key).documentId)
      return unit !== null && (locale === 'vi' || Boolean(unit.nameEn))
    }),
})
