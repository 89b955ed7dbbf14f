import type { Locale } from 'shared-types/content'
import { hostOfSubPortal } from 'shared-types/publishing'
import type { Question } from '../engine/question.ts'
import { mainPortal } from '../rows/portal-id.ts'
import { mainPortalDocument } from './main-portal-document.ts'

export interface PortalPlace {
  host: string
  /** Null for the main portal. */
  label: string | null
  /** Other names of the portal: what is served there says that `host` is the one to cite. */
  aliases: string[]
  locales: Locale[]
}

/** Where a portal is; null unless it is the main one or a hosted, live sub-portal (MOHA-6.1). */
export const portalPlace = (portalId: string): Question<PortalPlace | null> => ({
  key: `portal-place ${portalId}`,
  answer: (read) => {
    const main = mainPortalDocument(read)
    if (!main) return null
    if (portalId === mainPortal) return { host: main.domain, label: null, aliases: [], locales: inOrder(main.locales) }
    const sub = read.document('subPortal', portalId)
    if (sub?.mode !== 'hosted' || sub.status !== 'live') return null
    const host = hostOfSubPortal(main, sub)
    const names = [...(sub.domain ? [sub.domain] : []), ...sub.aliasDomains]
    const aliases = [...new Set(names)].filter((name) => name !== host && name !== main.domain)
    return { host, label: sub.label, aliases, locales: inOrder(sub.locales) }
  },
  frame: true,
})

/** Vietnamese is always there, and first. */
function inOrder(locales: readonly Locale[]): Locale[] {
  return locales.includes('en') ? ['vi', 'en'] : ['vi']
}
