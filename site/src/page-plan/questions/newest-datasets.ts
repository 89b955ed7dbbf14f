import type { Dataset, Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { newestFirst } from '../parts/newest-first.ts'
import { cells } from '../rows/cells.ts'

/** The keys of the `count` datasets of a portal, of one kind or `all`, that were published last. */
export const newestDatasets = (
  portalId: string,
  locale: Locale,
  kind: Dataset['kind'] | 'all',
  count: number,
): Question<string[]> => ({
  key: `newest-datasets ${portalId} ${locale} ${kind} ${count}`,
  answer: (read) => {
    const newest: string[] = []
    for (const year of read.names(cells.datasetYears(portalId, locale, kind)).toReversed()) {
      if (newest.length >= count) break
      newest.push(...newestFirst(read.rows(cells.datasets(portalId, locale, kind, year))))
    }
    return newest.slice(0, count)
  },
})
