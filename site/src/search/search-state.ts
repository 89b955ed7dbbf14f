import { z } from 'zod'

/**
 * `/search/state.json` of a host: which bundles together are its index, and which fragments of theirs are withdrawn.
 * Replaced whole by rename, so a browser sees one index or the next, never half of one.
 */
export const searchStateSchema = z.object({
  bundles: z.array(z.string().regex(/^(base|delta)-[0-9a-z-]+$/)),
  withdrawn: z.array(z.string()),
})
export type SearchState = z.infer<typeof searchStateSchema>
