import type { PlannedPage } from '../planned-entry.ts'
import { addressText } from './plan-of.ts'

const pathNames = new Set(['path', 'src', 'to', 'channelPath', 'withoutYear', 'withoutAll'])

/** Every address on the given hosts that a page's props name, as `host/path`. */
export function linksOf(page: PlannedPage, hosts: ReadonlySet<string>): string[] {
  const links: string[] = []
  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, name)
    else if (value !== null && typeof value === 'object')
      for (const [key, member] of Object.entries(value)) walk(member, key)
    else if (typeof value === 'string' && value.startsWith('https://')) {
      const { host, pathname } = new URL(value)
      if (hosts.has(host)) links.push(addressText({ host, path: pathname }))
    } else if (typeof value === 'string' && pathNames.has(name))
      links.push(addressText({ host: page.host, path: value }))
  }
  walk(page.props, '')
  return links
}
