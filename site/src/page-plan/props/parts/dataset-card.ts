import type { Dataset } from 'shared-types/content'

/** A dataset in a list. */
export interface DatasetCard {
  title: string
  path: string
  summary: string
  datasetKind: Dataset['kind']
  /** The time the figures speak of, in words. */
  period: string | null
  producer: string | null
  /** First publication, an instant. */
  publishedAt: string
}
