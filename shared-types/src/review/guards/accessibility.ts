import type { Issue } from '../issue.ts'
import { openBarriers, silentPicture } from '../open-barriers.ts'
import type { GuardCheck } from './guard-facts.ts'

/**
 * Nothing goes live that part of its readers cannot use (MOHA-pre), under any regulation, unless a dated exception lets
 * it pass. Only publishing waits for it: the desk can mend what a unit sends, or decide on the exception. Pictures
 * without words are guard G3's, which asks for them earlier.
 */
export const accessibility: GuardCheck = ({ draft, item, transition }, clause) =>
  transition.to === 'approved'
    ? openBarriers(draft, item)
        .filter(({ code }) => code !== silentPicture || !transition.guards.includes('G3'))
        .map((barrier): Issue => ({ ...barrier, clause }))
    : []
