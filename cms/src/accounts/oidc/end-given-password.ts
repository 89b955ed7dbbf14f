import type { Core } from '@strapi/strapi'
import { newPassword } from '../../commands/new-password'
import { dropGivenPassword } from '../database/given-passwords'
import { endSessions } from '../sign-in/end-sessions'

interface UserService {
  updateById(id: number, attributes: { password: string }): Promise<unknown>
}

/**
 * Whom the provider vouches for needs no password another person made: one nobody knows takes its place, and sessions
 * opened by it end. Call it in a transaction.
 */
export async function endGivenPassword(strapi: Core.Strapi, userId: number): Promise<void> {
  if (!(await dropGivenPassword(strapi, userId))) return
  const users = strapi.service('admin::user') as unknown as UserService
  await users.updateById(userId, { password: newPassword() })
  await endSessions(strapi, userId)
}
