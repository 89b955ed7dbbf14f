import type { Delegation } from 'shared-types/review'
import { isRunning } from '../is-running'
import type { StoredDelegation } from '../staff-profile'

/** The delegations that hold at `now`: begun, not over, not revoked (MOHA-3.3, CCHC-4.4a). */
export function runningDelegations(stored: readonly StoredDelegation[], now: Date): Delegation[] {
  return stored
    .filter(
      ({ from, to, revokedAt }) =>
        isRunning(from, to, now) && (revokedAt === null || now.getTime() < Date.parse(revokedAt)),
    )
    .map(({ id, role, channelIds, decisionRef }) => ({ id: String(id), role, channelIds, decisionRef }))
}
