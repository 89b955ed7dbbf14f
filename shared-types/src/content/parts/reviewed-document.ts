import { z } from 'zod'
import { localeSchema } from '../locale.ts'
import { instantSchema } from './instant.ts'

/** Permanent part of an address: lower-case Latin letters and digits, single hyphens, at most 120 characters. */
export const slugSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** Where a text comes from (guard G5, MOHA-9.7). */
export const originSchema = z.object({
  originType: z.enum(['original', 'quoted', 'syndicated', 'translated']),
  sourceName: z.string().max(300).nullable(),
  sourceAuthor: z.string().max(300).nullable(),
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .max(2048)
    .nullable(),
})

/**
 * What every reviewed document carries in public (requirements B.0, the fields marked ° and `subPortal`).
 * `subPortalId` null means the main portal. Relations are documentIds.
 */
export const reviewedDocumentFields = {
  documentId: z.string().min(1).max(64),
  locale: localeSchema,
  slug: slugSchema,
  /** Addresses this document had before, for redirects. */
  formerSlugs: z.array(slugSchema).max(50),
  subPortalId: z.string().nullable(),
  channelId: z.string().nullable(),
  topicIds: z.array(z.string()),
  owningUnitId: z.string().nullable(),
  origin: originSchema,
  firstPublishedAt: instantSchema,
  lastPublishedAt: instantSchema,
  publishUntil: instantSchema.nullable(),
  /** What changed in this edition, in the editor's words; null when minor or first. */
  changeNote: z.string().max(500).nullable(),
}
