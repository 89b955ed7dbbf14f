import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { uidOf } from '../content/content-types'
import type { CaseKey } from './case-key'

const rowSchema = z.object({ slug: z.string().nullable() })
export type LiveRow = z.infer<typeof rowSchema>

/** The address of the live row; null where nothing is live. */
export async function liveRow(strapi: Core.Strapi, { type, documentId, locale }: CaseKey): Promise<LiveRow | null> {
  const row: unknown = await strapi.db
    .query(uidOf[type])
    .findOne({ where: { documentId, locale, publishedAt: { $notNull: true } }, select: ['id', 'slug'] })
  return row ? rowSchema.parse(row) : null
}
