import type { Locale } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { newestFirst } from '../parts/newest-first.ts'
import { cells } from '../rows/cells.ts'
import { albumYears } from './album-years.ts'

/** The keys of a portal's `count` newest albums, of one kind or (null) of any. */
export const newestAlbums = (
  portalId: string,
  locale: Locale,
  kind: string | null,
  count: number,
): Question<string[]> => ({
  key: `newest-albums ${portalId} ${locale} ${kind ?? ''} ${count}`,
  answer: (read) => {
    const newest: string[] = []
    for (const year of read.ask(albumYears(portalId, locale))) {
      if (newest.length >= count) break
      const rows = read.rows(cells.albums(portalId, locale, year))
      newest.push(...newestFirst(kind === null ? rows : rows.filter(({ note }) => note === kind)))
    }
    return newest.slice(0, count)
  },
})
