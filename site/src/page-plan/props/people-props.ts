import type { Chrome } from './parts/chrome.ts'
import type { MaybeLink } from './parts/links.ts'
import type { PersonCard } from './parts/person-card.ts'

/** `/danh-ba/`: everyone in office, by unit in the order of the units. */
export interface PeopleProps {
  kind: 'people'
  chrome: Chrome
  total: number
  groups: { unit: MaybeLink | null; people: PersonCard[] }[]
}
