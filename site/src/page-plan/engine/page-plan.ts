import type { PlannedPage } from '../planned-entry.ts'
import type { FileUse } from '../parts/file-use.ts'
import type { Question } from './question.ts'

/** A page as its builder made it, with the files it shows: these are to be on the same host. */
export interface BuiltPage {
  entry: PlannedPage
  files: readonly FileUse[]
}

/**
 * One page that may exist: its builder answers null where it does not. Two pages that claim one address: the first in
 * order of `rank` and key has it.
 */
export interface PagePlan {
  what: 'page'
  question: Question<BuiltPage | null>
  rank: number
  /** The key of the document whose own page this is. */
  subject: string | null
  /** It only follows another page, which says what is wrong with both. */
  follows: boolean
}

/** The rank of pages left at former addresses: before feeds, after all that may have such an address now. */
export const movedRank = 2

/** Says which pages, and which further branches, there are. */
export interface Branch {
  what: 'branch'
  question: Question<readonly (PagePlan | Branch)[]>
}
