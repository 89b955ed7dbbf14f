import { z } from 'zod'
import { searchRecordSchema } from './search-record.ts'

/**
 * What the publisher asks of the indexer's process, in portions so that neither holds a whole portal in memory. The
 * `last` portion makes all of them findable. `whole` says that the portions together are all the host has.
 */
export const indexRequestSchema = z.object({
  id: z.int(),
  host: z.string().min(1),
  upserts: z.array(searchRecordSchema),
  removals: z.array(z.string()),
  whole: z.boolean(),
  portion: z.int().min(0),
  last: z.boolean(),
})
export type IndexRequest = z.infer<typeof indexRequestSchema>

/** Its answer: the request is findable (or what kept it from being so). */
export const indexAnswerSchema = z.object({ id: z.int(), error: z.string().nullable() })
export type IndexAnswer = z.infer<typeof indexAnswerSchema>
