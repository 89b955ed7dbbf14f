import type { Policy } from 'shared-types/policy'
import type { Actor } from 'shared-types/review'

/**
 * Whether this person's own office is to provide texts under an item's chain: they send drafts on there, or head a unit.
 * Only these speak for their unit; who reads everything, or looks after the machines, does not (MOHA-9.5).
 */
export function provides({ roles }: Pick<Actor, 'roles'>, { chain }: Pick<Policy, 'chain'>): boolean {
  if (roles.includes('unitHead')) return true
  return chain.transitions.some(
    ({ from, move, by }) =>
      from.includes('draft') &&
      (move === 'submit' || move === 'sendToHead') &&
      by.some(({ role }) => roles.includes(role)),
  )
}
