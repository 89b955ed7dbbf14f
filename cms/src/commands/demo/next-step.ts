import type { Policy } from 'shared-types/policy'
import { type OpenMove, openMoves } from 'shared-types/review'
import type { Staff } from '../../accounts/staff'
import type { ReviewFacts } from '../../review/gather-facts'
import { forwardMoves } from './forward-moves'

/** A move towards the public that the chain offers somebody of the demo now. */
export interface NextStep {
  person: Staff
  open: OpenMove
}

/**
 * What comes next for an item as it stands: the first forward move open to anybody. Its author sends it on; later others
 * go before its author. A move whose dialog asks for more than its classification is nobody's here. Null where none is left.
 */
export function nextStep(
  { item, draft }: Pick<ReviewFacts, 'item' | 'draft'>,
  policy: Policy,
  author: Staff,
  people: readonly Staff[],
): NextStep | null {
  const others = people.filter(({ actor }) => actor.userId !== author.actor.userId)
  const candidates = item.state === 'draft' ? [author, ...others] : [...others, author]
  const offered = candidates.flatMap((person) =>
    openMoves(person.actor, item, draft, policy)
      .filter(({ asks }) => asks === undefined || asks === 'classification')
      .map((open) => ({ person, open })),
  )
  return forwardMoves.flatMap((move) => offered.filter(({ open }) => open.move === move))[0] ?? null
}
