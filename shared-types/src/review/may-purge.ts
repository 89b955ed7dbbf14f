import { covers, type Place } from './covers.ts'
import type { Actor } from './facts.ts'

/**
 * Whether this person may order a sealed item destroyed: the chief of its board in person (F33). The right is not lent:
 * what is gone cannot be fetched back.
 */
export function mayPurge(actor: Actor, item: Place): boolean {
  return actor.active && actor.briefed && actor.roles.includes('chief') && covers(actor, 'portal', item)
}
