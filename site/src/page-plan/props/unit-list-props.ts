import type { SubPortal } from 'shared-types/content'
import type { Chrome } from './parts/chrome.ts'
import type { NamedLink } from './parts/links.ts'
import type { SubPortalCard } from './parts/sub-portal-card.ts'
import type { UnitCard } from './parts/unit-card.ts'

/** `/don-vi/`, on the main portal: its units as a tree and every sub-portal by kind. */
export interface UnitListProps {
  kind: 'unitList'
  chrome: Chrome
  units: UnitCard[]
  /** What editors wrote about the body: introduction, strategy, map … */
  about: NamedLink[]
  subPortals: { kind: SubPortal['kind']; items: SubPortalCard[] }[]
}
