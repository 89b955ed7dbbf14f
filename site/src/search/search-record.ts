import { z } from 'zod'
import { localeSchema } from 'shared-types/content'

/** Kinds of result a reader can filter by. */
const searchTypes = ['article', 'legalDocument', 'draft', 'service', 'unit', 'person', 'page'] as const

/** What the search index knows of one page. `text` is plain; `numbers` are the forms a document number is typed in. */
export const searchRecordSchema = z.object({
  path: z.string().startsWith('/'),
  locale: localeSchema,
  type: z.enum(searchTypes),
  title: z.string(),
  summary: z.string(),
  text: z.string(),
  numbers: z.array(z.string()),
  /** Instant or day of the item, for sorting and the year filter; null for standing pages. */
  date: z.string().nullable(),
})
export type SearchRecord = z.infer<typeof searchRecordSchema>
