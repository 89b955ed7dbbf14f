import type { Question } from '../engine/question.ts'
import { cells } from '../rows/cells.ts'

/** The ids of documents that a document in force replaces. */
export const superseded = (): Question<string[]> => ({
  key: 'superseded',
  answer: (read) => [...new Set(read.rows(cells.superseding()).flatMap(({ note }) => note.split(' ')))].sort(),
})
