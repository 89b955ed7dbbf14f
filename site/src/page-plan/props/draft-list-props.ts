import type { DraftForComment } from 'shared-types/content'
import type { Chrome } from './parts/chrome.ts'
import type { DraftCard } from './parts/draft-card.ts'
import type { CountedLink } from './parts/links.ts'

/** `/du-thao/`, its classes and its years. */
export interface DraftListProps {
  kind: 'draftList'
  chrome: Chrome
  draftClass: DraftForComment['draftClass'] | null
  /** Year of closing, on archive pages. */
  year: string | null
  total: number
  /** The one that closes first first. */
  open: DraftCard[]
  upcoming: DraftCard[]
  /** Closed last first: on the front page the last 20, else all. */
  closed: DraftCard[]
  years: CountedLink[]
  classes: { draftClass: DraftForComment['draftClass']; path: string; current: boolean }[]
}
