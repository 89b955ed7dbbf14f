import type { Core } from '@strapi/strapi'
import { newPassword } from '../../commands/new-password'
import { type Account, findAccount } from '../account'
import { mustMayChange } from '../account-rights'
import { keepGivenPassword } from '../database/given-passwords'
import { refuseAccount } from '../errors'
import { recordAccountAct } from '../record-account-act'
import { endSessions } from '../sign-in/end-sessions'
import { tellOfAccess } from './tell-of-access'

interface UserService {
  updateById(id: number, attributes: { password: string }): Promise<unknown>
}

/**
 * Gives a person who lost theirs a new random password, shown once, and ends their sessions. It is good for setting one
 * of their own; they are told, and so is whoever else runs accounts where they may approve.
 */
export async function renewPassword(
  strapi: Core.Strapi,
  actor: Account,
  userId: number,
  now: Date,
): Promise<{ password: string }> {
  const subject = (await findAccount(strapi, { id: userId })) ?? refuseAccount(404, 'PERSON_UNKNOWN')
  mustMayChange(actor, subject)
  const password = newPassword()
  const users = strapi.service('admin::user') as unknown as UserService
  await strapi.db.transaction(async () => {
    await users.updateById(userId, { password })
    await keepGivenPassword(strapi, userId, actor.userId, now)
    await endSessions(strapi, userId)
    const act = { action: 'account.passwordRenewed', actor, objectType: 'account', objectId: String(userId) } as const
    await recordAccountAct(strapi, act, now)
    await tellOfAccess(strapi, 'PasswordRenewed', actor, subject, now)
  })
  return { password }
}
