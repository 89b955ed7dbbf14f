import type { Transition } from '../policy/chain.ts'
import type { Policy } from '../policy/policies.ts'
import type { CaseFacts } from './facts.ts'
import type { Condition, Move } from './transition.ts'

/** What may still become of a sealed item: what is public of it comes down. */
const takingDown: ReadonlySet<string> = new Set<Move>(['withdraw', 'archive'])

/** Whether a row of the chain is open for this item now, whoever asks: its state and its condition. */
export function isOpen(row: Transition, item: CaseFacts, { profile }: Policy): boolean {
  if (item.sealed && !takingDown.has(row.move)) return false
  const here = row.from.includes(item.state) || (row.whileLive === true && item.live)
  return here && (row.when === undefined || holds[row.when](item, profile))
}

const holds: Record<Condition, (item: CaseFacts, profile: Policy['profile']) => boolean> = {
  direction: ({ chiefPurpose }) => chiefPurpose === 'direction',
  decision: ({ chiefPurpose }) => chiefPurpose !== 'direction',
  headReviews: (item) => item.headReviews,
  noHeadReview: (item) => !item.headReviews,
  writtenByOffice: (item) => item.writtenByOffice,
  chiefStep: (_, { rules }) => rules.chiefStepBeforeLeadership.value,
  noChiefStep: (_, { rules }) => !rules.chiefStepBeforeLeadership.value,
}
