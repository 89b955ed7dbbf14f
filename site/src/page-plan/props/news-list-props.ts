import type { Chrome } from './parts/chrome.ts'
import type { ItemCard } from './parts/item-card.ts'
import type { CountedLink, NamedLink } from './parts/links.ts'

/** `/tin/`, the news of each unit, and their months. */
export interface NewsListProps {
  kind: 'newsList'
  chrome: Chrome
  /** The unit applied, with the list of its news; null for all news. */
  unit: NamedLink | null
  /** `YYYY-MM` on archive pages. */
  month: string | null
  total: number
  /** Newest first: of a month all, else the last 20. */
  items: ItemCard[]
  /** Newest first; `name` is `YYYY-MM`. Empty on archive pages. */
  months: CountedLink[]
  /** In the order of the units; counts on the front page only, so that a new article touches few pages. */
  units: (NamedLink & { count: number | null; current: boolean })[]
  newer: { month: string; path: string } | null
  older: { month: string; path: string } | null
}
