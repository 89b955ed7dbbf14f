import { z } from 'zod'

/** What had nothing new for longer than its measure: `GET /review/stale`. */
export const staleSchema = z.array(
  z.object({
    what: z.enum(['channel', 'kind']),
    id: z.string(),
    name: z.string(),
    newestAt: z.string().nullable(),
    maxAge: z.number(),
    /** Who supplies it. */
    units: z.array(z.string()),
  }),
)
export type Stale = z.infer<typeof staleSchema>[number]
