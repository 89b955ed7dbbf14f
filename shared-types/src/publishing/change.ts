import { z } from 'zod'
import { localeSchema } from '../content/locale.ts'
import { publishedDocumentSchema, reviewedTypes, structureTypes } from '../content/published-document.ts'

/** One row of the change feed: this document, in this language, may read differently now, or be gone. */
export const changeSchema = z.object({
  /** Position in the feed: 1, 2, 3 … without gaps, in order of commit. */
  seq: z.int().min(1),
  type: z.enum([...reviewedTypes, ...structureTypes]),
  documentId: z.string().min(1).max(64),
  locale: localeSchema.nullable(),
  at: z.iso.datetime({ offset: true }),
})
export type Change = z.infer<typeof changeSchema>

/**
 * Answer of `GET /api/publishing/changes?after=N&limit=L`, read in one snapshot of the database. `documents` holds
 * the present public state of every key named in `changes`; a key named but not held is not public any more.
 * `feedId` changes when a database is restored.
 */
export const changePageSchema = z.object({
  feedId: z.string().min(1),
  head: z.int().min(0),
  changes: z.array(changeSchema),
  documents: z.array(publishedDocumentSchema),
})
export type ChangePage = z.infer<typeof changePageSchema>

/** Answer of `GET /api/publishing/snapshot?after=KEY&limit=L`: live documents in order of key; `next` null at the end. */
export const snapshotPageSchema = z.object({
  feedId: z.string().min(1),
  head: z.int().min(0),
  documents: z.array(publishedDocumentSchema),
  next: z.string().nullable(),
})
export type SnapshotPage = z.infer<typeof snapshotPageSchema>

/** Body of the nudge the CMS posts to the publisher after commit: no content, only "look". */
export const nudgeSchema = z.strictObject({ feedId: z.string().min(1).max(64), head: z.int().min(0) })
export type Nudge = z.infer<typeof nudgeSchema>
