import type { Question } from '../engine/question.ts'
import { newestFirst } from '../parts/newest-first.ts'

/** The keys of the newest `count` documents of an archive: a group of cells named by month or year, in order of time. */
export const newestIn = (group: string, count: number): Question<string[]> => ({
  key: `newest-in ${group} ${count}`,
  answer: (read) => {
    const newest: string[] = []
    for (const period of read.names(group).toReversed()) {
      if (newest.length >= count) break
      newest.push(...newestFirst(read.rows(`${group}/${period}`)))
    }
    return newest.slice(0, count)
  },
})
