import { z } from 'zod'
import { clockTimeSchema, daySchema } from './parts/instant.ts'
import { reviewedDocumentFields } from './parts/reviewed-document.ts'

/**
 * An entry of the leaders' calendar (requirements B.1 LeaderScheduleEvent, HY-7.9, BP-7.3b-4). Internal entries are no
 * value of this contract, so none can reach the feed.
 */
export const leaderScheduleEventSchema = z.object({
  type: z.literal('leaderScheduleEvent'),
  ...reviewedDocumentFields,
  title: z.string().min(1).max(300),
  date: daySchema,
  /** Null: the whole day. */
  startTime: clockTimeSchema.nullable(),
  endTime: clockTimeSchema.nullable(),
  /** The leaders who take part, in the order of the protocol. */
  personIds: z.array(z.string()),
  place: z.string().max(300).nullable(),
  hostUnitId: z.string().nullable(),
  /** It will not take place; it stays in its week, so that those who counted on it learn so. */
  cancelled: z.boolean(),
  visibility: z.literal('public'),
})
export type LeaderScheduleEvent = z.infer<typeof leaderScheduleEventSchema>
