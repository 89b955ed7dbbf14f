/**
 * The main portal's host among the hosts of one installation: every hosted sub-portal lives one level below it
 * (MOHA-6.2), so it is the shortest name. Null when nothing is published yet.
 */
export function mainHostOf(hosts: readonly string[]): string | null {
  return hosts.reduce<string | null>((best, host) => (best === null || host.length < best.length ? host : best), null)
}
