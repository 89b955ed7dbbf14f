import type { Core } from '@strapi/strapi'
import { AccountRefusal } from '../errors'

/** Shortest password an account may have, in characters (MOHA-5.2). */
const minimumPasswordLength = 12

interface AuthService {
  hashPassword(password: string): Promise<string>
}

/**
 * Refuses short passwords where every password must pass to be stored: own profile, registration, reset, the
 * administrator's form and commands alike.
 */
export function ruleOnPasswords(strapi: Core.Strapi): void {
  const service = strapi.service('admin::auth') as unknown as AuthService
  const hash = service.hashPassword
  service.hashPassword = async (password) => {
    if ([...password].length < minimumPasswordLength)
      throw new AccountRefusal(400, [
        { code: 'PASSWORD_TOO_SHORT', field: 'password', params: { min: minimumPasswordLength } },
      ])
    return hash(password)
  }
}
