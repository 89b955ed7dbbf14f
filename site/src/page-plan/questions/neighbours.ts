import type { Question } from '../engine/question.ts'

/** The keys of an article's neighbours in its line (`lineOf`): the next one in time, and those before it, nearest first. */
export const neighbours = (
  line: string,
  row: { key: string; sort: string },
): Question<{ later: string | null; earlier: string[] }> => ({
  key: `neighbours ${line} ${row.key} ${row.sort}`,
  answer: (read) => read.near(line, row),
})
