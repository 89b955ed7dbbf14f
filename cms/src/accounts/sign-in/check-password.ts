import type { Core } from '@strapi/strapi'
import type { Account } from '../account'

interface AuthService {
  validatePassword(password: string, hash: string): Promise<boolean>
}

// The hash of a password nobody has: an unknown address takes as long to refuse as a known one.
const nobodysHash = '$2b$10$C6UzMDM.H6dfI/f/IKcEeO7ZzQxnH6sQ2Yw0mS2s9cT6l7bZkGv3K'

/** Whether this is the account's password; never for an account without one. */
export async function checkPassword(strapi: Core.Strapi, account: Account | null, password: string): Promise<boolean> {
  const service = strapi.service('admin::auth') as unknown as AuthService
  const matches = await service.validatePassword(password, account?.passwordHash ?? nobodysHash)
  return matches && account?.passwordHash != null
}
