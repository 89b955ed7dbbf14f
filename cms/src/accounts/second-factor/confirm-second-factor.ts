import type { Core } from '@strapi/strapi'
import type { Account } from '../account'
import { refuseAccount } from '../errors'
import { recordAccountAct } from '../record-account-act'
import { newRecoveryCodes, recoveryHash } from './recovery-codes'
import { openSecret } from './sealed-secret'
import { findSecondFactor, storeConfirmation, takeStep } from './second-factor-store'
import { totpOf } from './totp'

/** Confirms a second factor by its first code, and gives the recovery codes: shown once, kept only as hashes. */
export async function confirmSecondFactor(
  strapi: Core.Strapi,
  account: Account,
  code: string,
  now: Date,
): Promise<{ recoveryCodes: string[] }> {
  const { userId, email } = account
  const factor = await findSecondFactor(strapi, userId)
  if (!factor) refuseAccount(409, 'TOTP_NOT_ENROLLED')
  if (factor.confirmed) refuseAccount(409, 'TOTP_ENROLLED')
  const step = totpOf(openSecret(strapi, factor.sealedSecret), { issuer: '', account: email }).stepOf(code, now)
  if (step === null) refuseAccount(422, 'TOTP_WRONG', 'code')
  const recoveryCodes = newRecoveryCodes()
  await strapi.db.transaction(async () => {
    if (!(await takeStep(strapi, userId, step))) refuseAccount(422, 'TOTP_WRONG', 'code')
    const hashes = recoveryCodes.map((recoveryCode) => recoveryHash(userId, recoveryCode))
    await storeConfirmation(strapi, userId, hashes, now)
    const act = { action: 'account.secondFactorEnrolled', actor: account, objectType: 'account' } as const
    await recordAccountAct(strapi, { ...act, objectId: String(userId) }, now)
  })
  return { recoveryCodes }
}
