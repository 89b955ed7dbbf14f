import type { Chrome } from './parts/chrome.ts'
import type { DocumentFacts } from './parts/document-facts.ts'
import type { PersonCard } from './parts/person-card.ts'
import type { ShownBlock } from './parts/shown-block.ts'

/** `/danh-ba/<slug>/`: one leader. */
export interface PersonProps {
  kind: 'person'
  chrome: Chrome
  facts: DocumentFacts
  person: PersonCard
  bio: ShownBlock[]
  duties: ShownBlock[]
}
