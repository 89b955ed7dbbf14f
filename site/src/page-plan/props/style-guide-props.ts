import type { Chrome } from './parts/chrome.ts'
import type { DraftCard } from './parts/draft-card.ts'
import type { ItemCard } from './parts/item-card.ts'
import type { LegalCard } from './parts/legal-card.ts'
import type { PersonCard } from './parts/person-card.ts'
import type { Picture } from './parts/picture.ts'
import type { ServiceCard } from './parts/service-card.ts'
import type { ShownBlock } from './parts/shown-block.ts'
import type { SubPortalCard } from './parts/sub-portal-card.ts'
import type { UnitCard } from './parts/unit-card.ts'

/** Every component with its examples, for those who work on the site. No portal plans it: it stands in the tree of examples (`pnpm --filter site style-guide`). */
export interface StyleGuideProps {
  kind: 'styleGuide'
  chrome: Chrome
  items: ItemCard[]
  legalDocuments: LegalCard[]
  drafts: DraftCard[]
  services: ServiceCard[]
  people: PersonCard[]
  subPortals: SubPortalCard[]
  units: UnitCard[]
  body: ShownBlock[]
  picture: Picture
}
