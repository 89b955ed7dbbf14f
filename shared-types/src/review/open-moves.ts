import type { Transition } from '../policy/chain.ts'
import type { Policy } from '../policy/policies.ts'
import { checkItem } from './check-item.ts'
import type { Actor, CaseFacts, Delegation, DraftFacts } from './facts.ts'
import { foreignSender } from './foreign-sender.ts'
import type { Issue } from './issue.ts'
import { can } from './permissions.ts'
import type { Move } from './transition.ts'

/** A move open to somebody, with what still keeps it from passing. */
export interface OpenMove {
  move: Move
  asks: Transition['asks']
  /** What the item still lacks; what its dialog will ask for is not among them. */
  issues: Issue[]
  /** The row that lets them. */
  transition: Transition
  /** The delegation they would act under. */
  delegation: Delegation | null
}

/** The moves open to this actor on this item, in the order of the chain: the review panel's list. */
export function openMoves(actor: Actor, item: CaseFacts, draft: DraftFacts, policy: Policy): OpenMove[] {
  const named = [...new Set(policy.chain.transitions.map((row) => row.move))]
  return named.flatMap((move) => {
    const permission = can(actor, move, item, policy)
    if (!permission.may) return []
    const { transition, delegation } = permission
    const issues = checkItem({ transition, request: { move }, item, draft, policy })
    return [
      {
        move,
        asks: transition.asks,
        issues: [...foreignSender(actor, move, draft, policy), ...issues],
        transition,
        delegation,
      },
    ]
  })
}
