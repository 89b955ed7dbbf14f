import type { Core } from '@strapi/strapi'
import type { Account } from '../account'
import { needsSecondFactor } from './needs-second-factor'
import { rolesOf } from './roles-of'
import { countRecoveryCodes, findSecondFactor } from './second-factor-store'

/** What a person sees of their second factor. */
export async function secondFactorOf(strapi: Core.Strapi, account: Account) {
  const factor = await findSecondFactor(strapi, account.userId)
  const enrolled = factor?.confirmed === true
  return {
    enrolled,
    required: needsSecondFactor(rolesOf(account)),
    recoveryCodesLeft: enrolled ? await countRecoveryCodes(strapi, account.userId) : 0,
  }
}
