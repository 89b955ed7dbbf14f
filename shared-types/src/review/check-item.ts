import { accessibility } from './guards/accessibility.ts'
import { classification } from './guards/classification.ts'
import { clauseOf } from './guards/clause-of.ts'
import { direction } from './guards/direction.ts'
import { guardChecks } from './guards/guard-checks.ts'
import type { GuardFacts } from './guards/guard-facts.ts'
import type { Issue } from './issue.ts'

/** What the item itself lacks for this move, whatever the request says: shown before anybody opens a dialog. */
export function checkItem(facts: GuardFacts): Issue[] {
  const { transition, policy } = facts
  const ofItem = transition.guards.filter((guard) => guard !== 'G10')
  return [
    ...classification(facts, transition.source),
    ...direction(facts, transition.source),
    ...accessibility(facts, 'default'),
    ...ofItem.flatMap((guard) => guardChecks[guard](facts, clauseOf(policy, guard))),
  ]
}
