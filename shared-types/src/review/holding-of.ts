import type { Policy } from '../policy/policies.ts'
import type { Actor, Delegation } from './facts.ts'
import type { Role } from './roles.ts'

/** How somebody holds a role on an item: of their own, or lent by a delegation. */
export interface Holding {
  delegation: Delegation | null
}

/**
 * How this actor holds the role on this item, or null. A delegation lends its role only on the channels it names
 * (MOHA-3.3, F17); an item without a channel is covered by a delegation for all channels alone.
 */
export function holdingOf(
  actor: Actor,
  role: Role,
  item: { channelId?: string | null },
  { profile }: Pick<Policy, 'profile'>,
): Holding | null {
  if (actor.roles.includes(role)) return { delegation: null }
  if (!profile.rules.delegationAllowed.value) return null
  const delegation = actor.delegations.find(
    ({ role: lent, channelIds }) =>
      lent === role && (channelIds.length === 0 || (item.channelId != null && channelIds.includes(item.channelId))),
  )
  return delegation ? { delegation } : null
}
