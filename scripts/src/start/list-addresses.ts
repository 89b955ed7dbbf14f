import { localNameOf } from '../static-server/local-name-of.ts'
import { mainHostOf } from '../static-server/main-host-of.ts'

/** Where people find everything on this machine, the panel first. */
export function listAddresses(
  hosts: readonly string[],
  ports: { site: number; cms: number },
): { title: string; url: string }[] {
  const main = mainHostOf(hosts)
  const portals = [...hosts].sort((a, b) => Number(b === main) - Number(a === main) || a.localeCompare(b))
  return [
    { title: 'Trang quản trị', url: `http://localhost:${ports.cms}/admin` },
    ...portals.map((host) => ({
      title: host === main ? `Cổng chính (${host})` : `Cổng thành phần (${host})`,
      url: `http://${localNameOf(host, main)}:${ports.site}`,
    })),
  ]
}
