import type { Portal, SubPortal } from '../content/structure.ts'

/** The host a hosted sub-portal lives under: its level-4 name below the main portal's domain (MOHA-6.2). */
export function hostOfSubPortal(portal: Pick<Portal, 'domain'>, subPortal: Pick<SubPortal, 'label'>): string {
  return `${subPortal.label}.${portal.domain}`
}

/**
 * Where a reader finds a page. In production `https://<host><path>`; with `localOrigin` (e.g. `http://localhost:8080`)
 * the main host is that origin and a sub-portal's host becomes `http://<label>.localhost:8080`.
 */
export function publicAddress(page: { host: string; path: string }, mainHost: string, localOrigin?: string): string {
  if (!localOrigin) return `https://${page.host}${page.path}`
  const local = new URL(localOrigin)
  if (page.host !== mainHost) local.hostname = `${page.host.split('.')[0]}.${local.hostname}`
  return `${local.origin}${page.path}`
}
