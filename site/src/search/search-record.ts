import { z } from 'zod'
import { localeSchema } from 'shared-types/content'

/** Kinds of result a reader can filter by. */
const searchTypes = [
  'article',
  'legalDocument',
  'draft',
  'service',
  'question',
  'project',
  'survey',
  'dataset',
  'unit',
  'person',
  'page',
  'channel',
  'album',
  'calendar',
  'notice',
] as const

/** What the search index knows of one page. `text` is plain; `numbers` are the forms a document number is typed in. */
export const searchRecordSchema = z.object({
  /** On its own host; a whole address where another portal's index holds it too. */
  path: z.string().regex(/^(?:https:\/\/[a-z0-9.-]+)?\//),
  locale: localeSchema,
  type: z.enum(searchTypes),
  title: z.string(),
  summary: z.string(),
  text: z.string(),
  numbers: z.array(z.string()),
  /** Instant or day of the item, for sorting and the year filter; null for standing pages. */
  date: z.string().nullable(),
  /** Lines of `text` at which a part begins that has an anchor of its own in the page (Điều 7). */
  parts: z.array(z.object({ id: z.string(), line: z.int().min(0) })).optional(),
  /** The main portal, whose index also holds what a sub-portal has (BP-4.1b), and this portal's name as shown there. */
  also: z.object({ host: z.string(), portal: z.string() }).optional(),
  /** The name of the portal it stands on, where that is not the one searched in. */
  portal: z.string().optional(),
})
export type SearchRecord = z.infer<typeof searchRecordSchema>
