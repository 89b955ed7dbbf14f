import { z } from 'zod'
import { searchRecordSchema } from './search-record.ts'

/** What the publisher asks of the indexer's process. `whole` says that `upserts` is all the host has. */
export const indexRequestSchema = z.object({
  id: z.int(),
  host: z.string().min(1),
  upserts: z.array(searchRecordSchema),
  removals: z.array(z.string()),
  whole: z.boolean(),
})
export type IndexRequest = z.infer<typeof indexRequestSchema>

/** Its answer: the request is findable (or what kept it from being so). */
export const indexAnswerSchema = z.object({ id: z.int(), error: z.string().nullable() })
export type IndexAnswer = z.infer<typeof indexAnswerSchema>
