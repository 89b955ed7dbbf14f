import type { Policy } from '../policy/policies.ts'
import type { Actor, Delegation, Reach } from './facts.ts'
import type { Role } from './roles.ts'

/** How somebody holds a role on an item: of their own, or lent by a delegation. */
export interface Holding {
  delegation: Delegation | null
  /** How far it reaches: as far as the holder of the office itself, the giver where it is lent. */
  reach: Reach
}

/**
 * Every way this actor holds the role on this item, the own one first. A delegation lends its role only on the channels
 * it names (MOHA-3.3, F17); an item without a channel is covered by a delegation for all channels alone.
 */
export function holdingsOf(
  actor: Actor,
  role: Role,
  item: { channelId?: string | null },
  { profile }: Pick<Policy, 'profile'>,
): Holding[] {
  const own: Holding[] = actor.roles.includes(role) ? [{ delegation: null, reach: actor }] : []
  if (!profile.rules.delegationAllowed.value) return own
  const lent = actor.delegations.filter(
    ({ role: lentRole, channelIds }) =>
      lentRole === role && (channelIds.length === 0 || (item.channelId != null && channelIds.includes(item.channelId))),
  )
  return [...own, ...lent.map((delegation) => ({ delegation, reach: delegation.giver }))]
}
