import { z } from 'zod'

/** One line of a document's review history, as read back from the database. */
export const reviewEventSchema = z.object({
  at: z.string(),
  actorId: z.int().nullable(),
  actorName: z.string().nullable(),
  move: z.string(),
  fromState: z.string().nullable(),
  toState: z.string().nullable(),
  message: z.string().nullable(),
  refusalCodes: z.array(z.string()).nullable(),
})
export type ReviewEvent = z.infer<typeof reviewEventSchema>
