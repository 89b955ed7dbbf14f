import type { Chrome } from './parts/chrome.ts'
import type { LegalCard } from './parts/legal-card.ts'

/** A line of a Điều in both texts; null in the text that has nothing like it. Equal where nothing was changed. */
export interface ComparedLine {
  before: string | null
  after: string | null
}

/** What became of one Điều. */
export interface ComparedArticle {
  change: 'changed' | 'added' | 'removed' | 'same'
  /** Where it stands in each text; null in the one that lacks it. `number` null: what stands before the first Điều. */
  before: ComparedHead | null
  after: ComparedHead | null
  /** Empty where nothing was changed. */
  lines: ComparedLine[]
}

export interface ComparedHead {
  number: string | null
  title: string
  /** Its anchor in the page of that document. */
  id: string | null
}

/** `/van-ban/<slug>/so-sanh/<older slug>/`: a document beside the one it replaces, or the Điều it writes anew of another. */
export interface LegalComparisonProps {
  kind: 'legalComparison'
  chrome: Chrome
  relation: 'replaces' | 'amends'
  before: LegalCard
  after: LegalCard
  /** In the order of the newer text. */
  articles: ComparedArticle[]
}
