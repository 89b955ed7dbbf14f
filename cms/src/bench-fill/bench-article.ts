import { bodySchema, instantSchema, slugSchema, subPortalLabelSchema } from 'shared-types/content'
import { z } from 'zod'

/** One article for measuring, as the benchmark hands it over: one JSON line. Places are named as in `demo/structure.json`. */
export const benchArticleSchema = z.strictObject({
  slug: slugSchema,
  title: z.string().min(1).max(300),
  summary: z.string().min(1).max(1000),
  body: bodySchema,
  /** Label of the sub-portal; null: the main portal. */
  portal: subPortalLabelSchema.nullable(),
  channel: slugSchema,
  topics: z.array(slugSchema).min(1),
  /** When it passed review and went live. */
  publishedAt: instantSchema,
})
export type BenchArticle = z.infer<typeof benchArticleSchema>
