import type { Chrome } from './parts/chrome.ts'
import type { MaybeLink } from './parts/links.ts'
import type { Place, Statement } from './parts/place.ts'

/** `/quyen-rieng-tu/`, `/tro-nang/`, `/tich-hop/`: what a portal says of itself in the templates' words. */
export interface StatementProps {
  kind: 'statement'
  chrome: Chrome
  statement: Statement
  /** Who keeps the portal, where that is said. */
  managingUnit: MaybeLink | null
  /** Lists with feeds of their own; in the integration guide alone. */
  followed: { name: string; path: string; rss: string; atom: string }[]
  /** Lists of documents that stand as data beside their pages; in the integration guide alone. */
  sections: Place[]
}
