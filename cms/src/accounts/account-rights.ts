import type { Account } from './account'
import { refuseAccount } from './errors'

/** Whether this person runs accounts: a technician, the chief, or the super admin who starts an installation. */
export function runsAccounts({ isSuperAdmin, profile }: Account): boolean {
  return isSuperAdmin || ['technician', 'chief'].some((role) => profile?.roleCodes.some((held) => held === role))
}

/** Whether this person may see all accounts: whoever runs them, and the auditor. */
export function seesAccounts(account: Account): boolean {
  return runsAccounts(account) || account.profile?.roleCodes.includes('auditor') === true
}

/**
 * Refuses whoever may not change this account: nobody changes a right of their own, and the super admin's account is the
 * command line's. Every other account is a technician's or the chief's to change (MOHA-5.1d, CCHC-4.6m).
 */
export function mustMayChange(actor: Account, subject: Account): void {
  if (!runsAccounts(actor)) refuseAccount(403, 'FORBIDDEN')
  if (actor.userId === subject.userId) refuseAccount(403, 'SELF_GRANT')
  if (subject.isSuperAdmin) refuseAccount(403, 'SYSTEM_ACCOUNT')
}
