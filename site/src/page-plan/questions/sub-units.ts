import type { Question } from '../engine/question.ts'
import { splitKey } from '../parts/split-key.ts'
import { cells } from '../rows/cells.ts'

/** The active units directly below one, in order. */
export const subUnits = (unitId: string): Question<string[]> => ({
  key: `sub-units ${unitId}`,
  answer: (read) => read.rows(cells.unitChildren(unitId)).map(({ key }) => splitKey(key).documentId),
})
