import { askedFor } from './guards/asked-for.ts'
import { clauseOf } from './guards/clause-of.ts'
import type { GuardFacts } from './guards/guard-facts.ts'
import { refusal } from './guards/refusal.ts'
import type { Issue } from './issue.ts'

/** What the request leaves out: the answers its dialog asks for, and a refusal's grounds (guard G10). */
export function checkRequest(facts: GuardFacts): Issue[] {
  const { transition, policy } = facts
  const refused = transition.guards.includes('G10') ? refusal(facts, clauseOf(policy, 'G10')) : []
  return [...askedFor(facts, transition.source), ...refused]
}
