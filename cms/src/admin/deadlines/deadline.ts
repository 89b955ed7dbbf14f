import { reviewedTypes } from 'shared-types/content'
import { reviewStates } from 'shared-types/review'
import { z } from 'zod'
import { clockFields, countsSchema } from '../clocks/clock'

const deadlineSchema = clockFields.extend({
  counts: countsSchema,
  type: z.enum(reviewedTypes),
  documentId: z.string(),
  locale: z.string(),
  title: z.string().nullish(),
  state: z.enum(reviewStates).nullish(),
  /** Name of the unit that answers for it. */
  unit: z.string().nullish(),
})
export type Deadline = z.infer<typeof deadlineSchema>

/** The deadline board: `GET /review/deadlines`. */
export const deadlinesSchema = z.array(deadlineSchema)
