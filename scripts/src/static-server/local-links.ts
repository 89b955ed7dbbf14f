import { localNameOf } from './local-name-of.ts'
import { mainHostOf } from './main-host-of.ts'

/**
 * Pages name other portals of the installation by their real addresses, which lead nowhere on a developer's machine. For
 * a reader at `localhost` this gives the edit that lets links (not canonical addresses) lead to the local ones; null for
 * everybody else.
 */
export function localLinks(header: string | undefined, hosts: readonly string[]): ((html: string) => string) | null {
  const local = /^(?:[a-z0-9-]+\.)?localhost(?<port>:\d+)?$/i.exec(header ?? '')
  if (!local) return null
  const port = local.groups?.port ?? ''
  const main = mainHostOf(hosts)
  const known = new Map(hosts.map((host) => [host, `http://${localNameOf(host, main)}${port}`]))
  return (html) =>
    html.replace(/(<a\b[^>]*\bhref=")https:\/\/([a-z0-9.-]+)(?=[/"])/g, (whole, before: string, host: string) => {
      const origin = known.get(host)
      return origin ? `${before}${origin}` : whole
    })
}
