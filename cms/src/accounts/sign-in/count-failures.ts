import type { Core } from '@strapi/strapi'
import { environment } from '../../environment'
import { addAttempt, type Attempt, countAttempts, dropAttempt, dropAttemptsOn } from '../database/login-attempts'
import { isFirstOfLock } from '../database/login-locks'

/** How many failures within how many minutes lock further logins (MOHA-5.2). */
export const lockOut = { failures: 5, minutes: 15 } as const

/** An attempt that may go on, or one refused unseen. */
export type Counted =
  | {
      locked: true
      /** The first one of this lock in this window: worth a record. */
      isFirst: boolean
    }
  | {
      locked: false
      /** It succeeded: nothing counts against the account any more. */
      passed(): Promise<void>
      /** It was neither a failure nor a success yet. */
      unjudged(): Promise<void>
    }

/**
 * Counts a login by account and by address, over all instances. It is written down before the password is looked at, so
 * that many at once cannot slip through together; whoever comes after the fifth failure in fifteen minutes is refused
 * unseen, which prolongs nothing. An attempt nothing is said of stays on record as a failure; a success clears the
 * account's failures, not the others from its address.
 */
export async function countFailures(strapi: Core.Strapi, attempt: Attempt, now: Date): Promise<Counted> {
  const since = new Date(now.getTime() - lockOut.minutes * 60_000)
  const id = await addAttempt(strapi, attempt, now)
  const { account, address } = await countAttempts(strapi, attempt, since)
  const addressLocked = address > environment.LOGIN_FAILURES_PER_ADDRESS
  if (addressLocked || account > lockOut.failures) {
    await dropAttempt(strapi, id)
    const hash = addressLocked ? attempt.address : attempt.account
    return { locked: true, isFirst: await isFirstOfLock(strapi, hash, since, now) }
  }
  return {
    locked: false,
    passed: async () => {
      await dropAttempt(strapi, id)
      await dropAttemptsOn(strapi, attempt.account)
    },
    unjudged: () => dropAttempt(strapi, id),
  }
}
