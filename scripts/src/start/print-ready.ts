import { join } from 'node:path'
import type { Settings } from '../settings/parse-settings.ts'
import { listHosts } from '../static-server/list-hosts.ts'
import type { NewAccount } from './create-accounts.ts'
import { listAddresses } from './list-addresses.ts'

/** Prints new accounts (the only time their passwords are shown) and every address. */
export async function printReady(settings: Settings, accounts: NewAccount[], elapsed: string): Promise<void> {
  if (accounts.length > 0) {
    console.log('\nNew accounts. Their passwords are shown this once and kept nowhere:\n')
    const width = Math.max(...accounts.map(({ email }) => email.length))
    for (const { email, password, roleTitle } of accounts) console.log(`  ${email.padEnd(width)}  ${password}  ${roleTitle}`)
  }
  console.log(`\nCổng is ready after ${elapsed}:\n`)
  const addresses = listAddresses(await listHosts(join(settings.dataDir, 'www')), settings.ports)
  const width = Math.max(...addresses.map(({ title }) => title.length))
  for (const { title, url } of addresses) console.log(`  ${title.padEnd(width)}  ${url}`)
  console.log('\nCtrl-C stops everything.')
}
