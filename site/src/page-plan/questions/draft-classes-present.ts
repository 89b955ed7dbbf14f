import type { DraftForComment, Locale } from 'shared-types/content'
import { draftClasses } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { cells } from '../rows/cells.ts'

export type DraftClass = DraftForComment['draftClass']

/** The classes some draft of a portal is of, in the order of the contract. */
export const draftClassesPresent = (portalId: string, locale: Locale): Question<DraftClass[]> => ({
  key: `draft-classes ${portalId} ${locale}`,
  answer: (read) => {
    const states = read.names(cells.draftStates(portalId, locale))
    const present = new Set(
      states.flatMap((state) => read.rows(cells.drafts(portalId, locale, state)).map(({ note }) => note)),
    )
    return draftClasses.filter((each) => present.has(each))
  },
})
