import type { Delegation } from 'shared-types/review'
import type { Account } from '../account'
import { isRunning } from '../is-running'
import type { StoredDelegation } from '../staff-profile'
import { mayLend } from './may-lend'
import { reachOf } from './reach-of'

/** A giver's account, as far as a delegation rests on it. */
export type GiverAccount = Pick<Account, 'open' | 'isSuperAdmin' | 'profile'>

/**
 * The delegations that hold at `now`: begun, not over, not revoked, and their giver may still act in the role itself
 * (MOHA-3.3, CCHC-4.4a). Each carries how far its giver reaches. `findGiver` gives null where there is no account.
 */
export async function runningDelegations(
  stored: readonly StoredDelegation[],
  findGiver: (userId: number) => Promise<GiverAccount | null>,
  now: Date,
): Promise<Delegation[]> {
  const running: Delegation[] = []
  for (const { id, role, channelIds, decisionRef, givenById, ...times } of stored) {
    if (givenById === null || !isDated(times, now)) continue
    const giver = await findGiver(givenById)
    if (!giver?.profile || !mayLend(giver, role, now)) continue
    running.push({ id: String(id), role, channelIds, decisionRef, giver: reachOf(givenById, giver.profile) })
  }
  return running
}

function isDated({ from, to, revokedAt }: Pick<StoredDelegation, 'from' | 'to' | 'revokedAt'>, now: Date): boolean {
  return isRunning(from, to, now) && (revokedAt === null || now.getTime() < Date.parse(revokedAt))
}
