import type { Question } from '../engine/question.ts'
import { pathOfReviewed } from '../parts/path-of-reviewed.ts'
import { splitKey } from '../parts/split-key.ts'
import type { DatasetCard } from '../props/parts/dataset-card.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** A dataset as it stands in lists of its portal; null where it has no page. */
export const datasetCard = (key: string): Question<DatasetCard | null> => ({
  key: `dataset-card ${key}`,
  answer: (read) => {
    const { documentId, locale } = splitKey(key)
    const dataset = read.document('dataset', documentId, locale)
    const path = dataset && pathOfReviewed(read, portalIdOf(dataset), dataset)
    if (!dataset || !path) return null
    return {
      title: dataset.title,
      path,
      summary: dataset.summary,
      datasetKind: dataset.kind,
      period: dataset.period,
      producer: dataset.producer,
      publishedAt: dataset.firstPublishedAt,
    }
  },
  otherwise: null,
})
