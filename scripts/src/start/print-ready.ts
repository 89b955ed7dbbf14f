import { join } from 'node:path'
import type { Settings } from '../settings/parse-settings.ts'
import { listHosts } from '../static-server/list-hosts.ts'
import { listAddresses } from './list-addresses.ts'

/** Prints every address, once all parts run. */
export async function printReady(settings: Settings, elapsed: string): Promise<void> {
  console.log(`\nCổng is ready after ${elapsed}:\n`)
  const hosts = await listHosts(join(settings.dataDir, 'www'))
  const addresses = listAddresses(hosts, settings.ports)
  const width = Math.max(...addresses.map(({ title }) => title.length))
  for (const { title, url } of addresses) console.log(`  ${title.padEnd(width)}  ${url}`)
  if (hosts.length === 0) console.log('\nNo portal is published yet: describe the main portal in the panel first.')
  console.log('\nCtrl-C stops everything.')
}
