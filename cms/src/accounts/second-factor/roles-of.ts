import type { Account } from '../account'

/** Every role code an account has: of the panel and of its profile. */
export function rolesOf({ panelRoles, profile }: Pick<Account, 'panelRoles' | 'profile'>): string[] {
  return [...panelRoles, ...(profile?.roleCodes ?? [])]
}
