import type { Dataset } from 'shared-types/content'
import type { Chrome } from './parts/chrome.ts'
import type { DatasetCard } from './parts/dataset-card.ts'
import type { CountedLink } from './parts/links.ts'

/** `/so-lieu/`, its kinds and its years. */
export interface DatasetListProps {
  kind: 'datasetList'
  chrome: Chrome
  datasetKind: Dataset['kind'] | null
  /** Year of first publication, on archive pages. */
  year: string | null
  /** Where this list is without its year, and without any filter. */
  withoutYear: string
  withoutAll: string
  total: number
  /** Published last first: on the front page and of a kind the last 20, else all. */
  items: DatasetCard[]
  years: CountedLink[]
  kinds: { datasetKind: Dataset['kind']; path: string; count: number; current: boolean }[]
  /** The catalogue for machines. */
  catalogue: { path: string }
}
