import type { Chrome } from './parts/chrome.ts'
import type { CountedLink, NamedLink } from './parts/links.ts'
import type { QuestionCard } from './parts/question-card.ts'

/** `/hoi-dap/`, its fields and their months. */
export interface QuestionListProps {
  kind: 'questionList'
  chrome: Chrome
  /** The field applied; null for all. */
  field: NamedLink | null
  /** `YYYY-MM` on archive pages. */
  month: string | null
  total: number
  /** Newest first: of a month all, else the last 20. */
  items: QuestionCard[]
  /** Newest first; `name` is `YYYY-MM`. Empty on archive pages. */
  months: CountedLink[]
  /** Counts on the front page only, so that a new answer touches few pages. */
  fields: (NamedLink & { count: number | null; current: boolean })[]
  newer: { month: string; path: string } | null
  older: { month: string; path: string } | null
}
