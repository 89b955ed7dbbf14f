import type { Transition } from '../policy/chain.ts'
import { checkItem } from './check-item.ts'
import { checkRequest } from './check-request.ts'
import type { GuardFacts } from './guards/guard-facts.ts'
import type { Issue } from './issue.ts'

/** Everything that keeps this item from making this move, all at once, each with its clause (requirements C.3). */
export function checkGuards(transition: Transition, facts: Omit<GuardFacts, 'transition'>): Issue[] {
  const all = { ...facts, transition }
  return [...checkRequest(all), ...checkItem(all)]
}
