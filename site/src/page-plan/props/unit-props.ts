import type { Unit } from 'shared-types/content'
import type { Chrome } from './parts/chrome.ts'
import type { NamedLink } from './parts/links.ts'
import type { PersonCard } from './parts/person-card.ts'
import type { ServiceCard } from './parts/service-card.ts'
import type { SubPortalCard } from './parts/sub-portal-card.ts'

/** `/don-vi/<slug>/`, on the main portal. */
export interface UnitProps {
  kind: 'unit'
  chrome: Chrome
  name: string
  level: Unit['level']
  address: string | null
  phone: string | null
  email: string | null
  parent: NamedLink | null
  children: NamedLink[]
  subPortals: SubPortalCard[]
  people: PersonCard[]
  services: ServiceCard[]
  /** The list of its news on the main portal, where it has any. */
  news: { path: string } | null
}
