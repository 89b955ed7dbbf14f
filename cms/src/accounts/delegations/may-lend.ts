import type { Role } from 'shared-types/review'
import { type Standing, standingOf } from '../standing/standing-of'

/** What decides whether a giver's delegation still stands. */
export interface Giver extends Standing {
  profile: (NonNullable<Standing['profile']> & { roleCodes: readonly Role[] }) | null
}

/**
 * Whether this account may lend the role at `now`: it might work itself, and holds the role by office. Nobody lends what
 * is not theirs any more (MOHA-3.3, CCHC-4.4a).
 */
export function mayLend(giver: Giver | null, role: Role, now: Date): boolean {
  return giver?.profile?.roleCodes.includes(role) === true && standingOf(giver, now).length === 0
}
