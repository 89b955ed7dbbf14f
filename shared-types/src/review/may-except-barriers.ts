import type { Policy } from '../policy/policies.ts'
import { covers } from './covers.ts'
import type { Actor, CaseFacts } from './facts.ts'
import { hasTouched } from './has-touched.ts'
import { holdingsOf } from './holdings-of.ts'
import type { Role } from './roles.ts'
import type { ActorScope } from './transition.ts'

/**
 * Whether this person may let an item pass the accessibility gate for a time: whoever approves under its chain, carries
 * items on in its standing office, or heads its board; where four-eyes is on, never who wrote or submitted it (G11).
 */
export function mayExceptBarriers(actor: Actor, item: CaseFacts, policy: Policy): boolean {
  if (!actor.active || !actor.briefed) return false
  return deciders(policy).some(({ role, scope }) =>
    holdingsOf(actor, role, item, policy).some(
      ({ reach }) => covers(reach, scope, item) && ![actor, reach].some((person) => isBarred(person, item, policy)),
    ),
  )
}

function deciders({ chain }: Policy): { role: Role; scope: ActorScope }[] {
  const deciding = chain.transitions.flatMap(({ to, by }) =>
    by.filter(({ scope }) => to === 'approved' || scope === 'standingOffice'),
  )
  return [...deciding, { role: 'chief', scope: 'portal' }]
}

function isBarred(person: { userId: number }, item: CaseFacts, { profile }: Policy): boolean {
  return profile.rules.fourEyes.value && hasTouched(person, item)
}
