import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { newestFirst } from '../parts/newest-first.ts'
import { splitKey } from '../parts/split-key.ts'
import type { PlannedType } from '../planned-type.ts'
import { cells } from '../rows/cells.ts'

/** The keys of a portal's newest `count` documents of one type, by first publication. */
export const newestOfType = (
  portalId: string,
  type: PlannedType,
  locale: Locale,
  count: number,
): Question<string[]> => ({
  key: `newest-of-type ${portalId} ${type} ${locale} ${count}`,
  answer: (read) => {
    const newest: string[] = []
    for (const month of read.names(cells.sitemaps(portalId)).toReversed()) {
      if (newest.length >= count) break
      const rows = read.rows(cells.sitemap(portalId, month))
      newest.push(
        ...newestFirst(rows.filter(({ key }) => key.startsWith(`${type}:`) && splitKey(key).locale === locale)),
      )
    }
    return newest.slice(0, count)
  },
})
