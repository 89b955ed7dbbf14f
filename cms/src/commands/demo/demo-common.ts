import {
  articleSchema,
  instantSchema,
  localeSchema,
  originSchema,
  slugSchema,
  subPortalLabelSchema,
} from 'shared-types/content'
import { z } from 'zod'

/** Names a unit. */
export const code = z.string().min(1).max(60)
/** Names an item of the demo. */
export const ref = z.string().min(1).max(100)

/** A file below `files/`. The alternative text is required wherever it is shown as a picture. */
export const demoFileSchema = z.union([
  z.string().min(1).max(255),
  z.strictObject({
    file: z.string().min(1).max(255),
    alt: z.string().max(500).optional(),
    caption: z.string().max(500).optional(),
  }),
])
export type DemoFile = z.infer<typeof demoFileSchema>

/**
 * Text as lines: `## ` and `### ` headings, `- ` and `1. ` lists, `> ` quote, `![alt](file "caption")` picture,
 * `| a | b |` table (first row is the header), anything else a paragraph; `**bold**` and `[text](address)` inside.
 */
export const linesSchema = z.array(z.string().max(20_000)).max(2_000)

/** What every item of the demo may say. */
export const common = {
  ref,
  locale: localeSchema.default('vi'),
  /** Label of the sub-portal; the main portal without one. */
  portal: subPortalLabelSchema.optional(),
  channel: slugSchema.optional(),
  topics: z.array(slugSchema).min(1),
  owningUnit: code,
  slug: slugSchema.optional(),
  /** The item this is another language of; both become one document. */
  translationOf: ref.optional(),
  state: z.enum(['draft', 'chiefReview', 'published']).default('published'),
  /** When it passed review, so that archives have several months; the moment of loading without one. */
  publishedAt: instantSchema.optional(),
  originType: originSchema.shape.originType.default('original'),
  sourceName: originSchema.shape.sourceName.optional(),
  sourceAuthor: originSchema.shape.sourceAuthor.optional(),
  sourceUrl: originSchema.shape.sourceUrl.optional(),
  publishUntil: instantSchema.nullable().optional(),
  changeNote: articleSchema.shape.changeNote.optional(),
}
