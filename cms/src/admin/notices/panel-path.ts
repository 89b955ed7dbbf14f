/** A notice's address as a path of the panel's own router; null where it leads out of the panel or nowhere. */
export function panelPath(href: string | null | undefined): string | null {
  if (!href) return null
  const path = href.replace(/^\/admin(?=\/|$)/, '')
  return path.startsWith('/') && !path.startsWith('//') ? path : null
}
