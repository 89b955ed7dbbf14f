import type { Policy } from '../policy/policies.ts'
import { covers, type Place } from './covers.ts'
import type { Actor } from './facts.ts'
import { holdingsOf } from './holdings-of.ts'
import type { Role } from './roles.ts'
import type { ActorScope } from './transition.ts'

/**
 * Whether this actor may act in this role on this item now, whatever the move: an active, briefed account that holds the
 * role within the scope, by office or lent by somebody whose office reaches that far (MOHA-3.3).
 */
export function holds(
  actor: Actor,
  role: Role,
  scope: ActorScope,
  item: Place & { channelId?: string | null },
  policy: Pick<Policy, 'profile'>,
): boolean {
  if (!actor.active || !actor.briefed) return false
  return holdingsOf(actor, role, item, policy).some(({ reach }) => covers(reach, scope, item))
}
