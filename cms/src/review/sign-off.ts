import { z } from 'zod'

/** What somebody outside the walk said of an item (T13, T14). */
export const signOffSchema = z.object({ person: z.string(), unit: z.string(), opinion: z.string(), at: z.string() })

/** What a member of the board found after it went live (CCHC-4.5dd). */
export const postCheckSchema = z.object({
  byId: z.int(),
  byName: z.string(),
  at: z.string(),
  result: z.enum(['ok', 'issue']),
  note: z.string().nullable(),
})
