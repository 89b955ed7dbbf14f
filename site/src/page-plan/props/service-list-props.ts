import type { Chrome } from './parts/chrome.ts'
import type { NamedLink } from './parts/links.ts'
import type { ServiceCard } from './parts/service-card.ts'

/** `/dich-vu-cong/` and its fields. */
export interface ServiceListProps {
  kind: 'serviceList'
  chrome: Chrome
  /** Null on the front page. */
  field: NamedLink | null
  total: number
  promoted: ServiceCard[]
  /** `name` null: without a field. */
  groups: { name: string | null; path: string | null; items: ServiceCard[] }[]
}
