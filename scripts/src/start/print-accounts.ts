import type { NewAccount } from './create-accounts.ts'

/** Prints accounts as soon as they are made: were a later step to fail, nobody could ever read their passwords again. */
export function printAccounts(accounts: readonly NewAccount[]): void {
  if (accounts.length === 0) return
  console.log('\nNew accounts. Their passwords are shown this once and kept nowhere:\n')
  const width = Math.max(...accounts.map(({ email }) => email.length))
  for (const { email, password, roleTitle } of accounts)
    console.log(`  ${email.padEnd(width)}  ${password}  ${roleTitle}`)
  console.log('')
}
