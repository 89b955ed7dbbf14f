import type { Question } from '../engine/question.ts'
import { periodsOf } from './periods-of.ts'

/** How many documents an archive (`newestIn`) has. */
export const countIn = (group: string): Question<number> => ({
  key: `count-in ${group}`,
  answer: (read) => read.ask(periodsOf(group)).reduce((sum, { count }) => sum + count, 0),
})
