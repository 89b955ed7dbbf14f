import type { Core } from '@strapi/strapi'
import type { Account } from '../account'
import { refuseAccount } from '../errors'
import { tellOfAccess } from '../people/tell-of-access'
import { recordAccountAct } from '../record-account-act'
import { needsSecondFactor } from './needs-second-factor'
import { rolesOf } from './roles-of'
import { dropSecondFactor } from './second-factor-store'

/** Takes a second factor away: one's own where no role needs it, another's (a lost telephone) where that may be changed. */
export async function removeSecondFactor(
  strapi: Core.Strapi,
  actor: Account,
  subject: Account,
  now: Date,
): Promise<void> {
  if (actor.userId === subject.userId && needsSecondFactor(rolesOf(subject))) refuseAccount(403, 'TOTP_KEPT')
  await strapi.db.transaction(async () => {
    if (!(await dropSecondFactor(strapi, subject.userId))) refuseAccount(409, 'TOTP_NOT_ENROLLED')
    const act = { action: 'account.secondFactorRemoved', actor, objectType: 'account' } as const
    await recordAccountAct(strapi, { ...act, objectId: String(subject.userId) }, now)
    if (actor.userId !== subject.userId) await tellOfAccess(strapi, 'SecondFactorRemoved', actor, subject, now)
  })
}
