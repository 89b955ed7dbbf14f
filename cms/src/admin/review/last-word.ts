import { moves } from 'shared-types/review'
import type { ReviewStep } from './review-view'

/** What the last person who moved a document wrote to whoever has it now; null where nobody wrote a word. */
export function lastWord(steps: readonly ReviewStep[]): ReviewStep | null {
  const moved = steps.filter(({ move }) => moves.some((known) => known === move))
  const last = moved.reduce<ReviewStep | null>((newest, step) => (newest && newest.at > step.at ? newest : step), null)
  return last?.message ? last : null
}
