import type { Question } from '../engine/question.ts'
import { splitKey } from '../parts/split-key.ts'
import { cells } from '../rows/cells.ts'

/** The ids of the active units in their order. */
export const unitOrder = (): Question<string[]> => ({
  key: 'unit-order',
  answer: (read) => read.rows(cells.units()).map(({ key }) => splitKey(key).documentId),
})
