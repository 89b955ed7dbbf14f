import type { Dataset, Locale } from 'shared-types/content'
import { datasetKinds } from 'shared-types/content'
import type { Question, Read } from '../engine/question.ts'
import { cells } from '../rows/cells.ts'

export interface DatasetCount {
  kind: Dataset['kind'] | 'all'
  count: number
  /** Newest first. */
  years: { year: string; count: number }[]
}

/** How many datasets a portal has in all and of each kind, by year; kinds with none are not there. */
export const datasetCounts = (portalId: string, locale: Locale): Question<DatasetCount[]> => ({
  key: `dataset-counts ${portalId} ${locale}`,
  answer: (read) =>
    (['all', ...datasetKinds] as const)
      .map((kind) => {
        const years = yearsOf(read, portalId, locale, kind)
        return { kind, years, count: years.reduce((sum, { count }) => sum + count, 0) }
      })
      .filter(({ count }) => count > 0),
})

function yearsOf(read: Read, portalId: string, locale: Locale, kind: DatasetCount['kind']): DatasetCount['years'] {
  return read
    .names(cells.datasetYears(portalId, locale, kind))
    .toReversed()
    .map((year) => ({ year, count: read.rows(cells.datasets(portalId, locale, kind, year)).length }))
}
