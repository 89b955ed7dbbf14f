import type { Policy } from '../../policy/policies.ts'
import type { Guard } from '../transition.ts'

/** The clause a guard rests on under this regulation. */
export function clauseOf({ profile }: Policy, guard: Guard): string {
  return profile.guards.find((entry) => entry.guard === guard)?.source ?? 'default'
}
