import { localNameOf } from './local-name-of.ts'
import { mainHostOf } from './main-host-of.ts'

/** The portal a `Host` header asks for, by its own name or its local one; null: no such portal here. */
export function resolveHost(header: string | undefined, hosts: readonly string[]): string | null {
  const name = (header ?? '').toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '')
  if (hosts.includes(name)) return name
  const main = mainHostOf(hosts)
  if (name === '127.0.0.1' || name === '[::1]') return main
  return hosts.find((host) => localNameOf(host, main) === name) ?? null
}
