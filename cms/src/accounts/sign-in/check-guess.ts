import type { Core } from '@strapi/strapi'
import { hashOfAddress } from '../../audit/address-hash'
import type { Account } from '../account'
import { keyedHash } from '../keyed-hash'
import { recordRefusedAccountAct } from '../record-account-act'
import { countFailures } from './count-failures'
import { lockedRefusal } from './locked-refusal'

/** A secret asked for inside a session: the password in force, or a code of the second factor. */
export interface Guess {
  of: 'password' | 'code'
  address: string
  isRight(): Promise<boolean>
}

/**
 * Whether a secret typed inside a session is right: guesses are limited as at the login, each secret by itself, so that
 * knowing one never buys tries at the other; a wrong one is recorded. Throws `AccountRefusal` where too many were wrong.
 */
export async function checkGuess(strapi: Core.Strapi, account: Account, guess: Guess, now: Date): Promise<boolean> {
  const key = keyedHash('account', `${guess.of} of ${account.userId}`)
  const counted = await countFailures(strapi, { account: key, address: hashOfAddress(guess.address) }, now)
  const about = { actor: account, objectType: 'account', objectId: String(account.userId) } as const
  const details = { of: guess.of }
  if (counted.locked) {
    if (counted.isFirst) await recordRefusedAccountAct(strapi, { ...about, action: 'account.locked', details }, now)
    throw lockedRefusal()
  }
  if (await guess.isRight()) {
    await counted.passed()
    return true
  }
  await recordRefusedAccountAct(strapi, { ...about, action: 'account.guessRefused', details }, now)
  return false
}
