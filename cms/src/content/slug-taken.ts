import type { Core } from '@strapi/strapi'
import type { Locale } from 'shared-types/content'
import { z } from 'zod'
import { isReviewed, type StoredType, uidOf } from './content-types'

const ownerSchema = z.array(
  z.object({ documentId: z.string(), subPortal: z.object({ documentId: z.string() }).nullish() }),
)

/** An address on one portal: `subPortalId` null is the main one. */
export interface SlugUse {
  type: StoredType
  locale: Locale | null
  slug: string
  subPortalId: string | null
  /** The document that wants it. */
  documentId: string
}

/** Whether another document answers at this address now, in draft or live. Topics are shared by all portals. */
export async function slugTaken(
  strapi: Core.Strapi,
  { type, locale, slug, subPortalId, documentId }: SlugUse,
): Promise<boolean> {
  const rows = await strapi.db.query(uidOf[type]).findMany({
    select: ['documentId'],
    where: { slug, documentId: { $ne: documentId }, ...(isReviewed(type) ? { locale } : {}) },
    ...(type === 'topic' ? {} : { populate: { subPortal: { select: ['documentId'] } } }),
  })
  return ownerSchema.parse(rows).some((row) => type === 'topic' || (row.subPortal?.documentId ?? null) === subPortalId)
}
