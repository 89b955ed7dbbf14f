import type { Question } from '../engine/question.ts'

/** How many documents an archive (`newestIn`) has of each month or year, the newest first. */
export const periodsOf = (group: string): Question<{ period: string; count: number }[]> => ({
  key: `periods-of ${group}`,
  answer: (read) =>
    read
      .names(group)
      .toReversed()
      .map((period) => ({ period, count: read.rows(`${group}/${period}`).length })),
})
