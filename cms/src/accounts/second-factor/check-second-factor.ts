import type { Core } from '@strapi/strapi'
import type { Account } from '../account'
import { recoveryHash } from './recovery-codes'
import { openSecret } from './sealed-secret'
import { findSecondFactor, takeRecoveryCode, takeStep } from './second-factor-store'
import { totpOf } from './totp'

/**
 * Whether `code` is the account's second factor now. A code is taken once: the same one again, or an older one, is
 * wrong (replay). `none` where the account has no confirmed second factor, `missing` where no code was sent.
 */
export async function checkSecondFactor(
  strapi: Core.Strapi,
  { userId, email }: Pick<Account, 'userId' | 'email'>,
  code: string,
  now: Date,
): Promise<'none' | 'missing' | 'wrong' | 'right'> {
  const factor = await findSecondFactor(strapi, userId)
  if (!factor?.confirmed) return 'none'
  const typed = code.replaceAll(/\s/g, '')
  if (typed === '') return 'missing'
  const step = totpOf(openSecret(strapi, factor.sealedSecret), { issuer: '', account: email }).stepOf(typed, now)
  if (step !== null) return (await takeStep(strapi, userId, step)) ? 'right' : 'wrong'
  return (await takeRecoveryCode(strapi, userId, recoveryHash(userId, typed), now)) ? 'right' : 'wrong'
}
