import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { uidOf } from '../content/content-types'
import type { CaseKey } from './case-key'

const relation = z.object({ documentId: z.string() }).nullable()
const rowSchema = z.object({ slug: z.string().nullable(), subPortal: relation, owningUnit: relation })

/** Where a version stands: its portal, the unit that answers for it, its address. */
export interface Place {
  subPortalId: string | null
  owningUnitId: string | null
  slug: string | null
}

/** The place of the draft as stored; null where there is none. */
export function draftPlace(strapi: Core.Strapi, key: CaseKey): Promise<Place | null> {
  return placeOfRow(strapi, key, { $null: true })
}

/** The place of the live row; null where nothing is live. */
export function livePlace(strapi: Core.Strapi, key: CaseKey): Promise<Place | null> {
  return placeOfRow(strapi, key, { $notNull: true })
}

async function placeOfRow(
  strapi: Core.Strapi,
  { type, documentId, locale }: CaseKey,
  publishedAt: object,
): Promise<Place | null> {
  const row: unknown = await strapi.db.query(uidOf[type]).findOne({
    where: { documentId, locale, publishedAt },
    select: ['id', 'slug'],
    populate: { subPortal: { select: ['documentId'] }, owningUnit: { select: ['documentId'] } },
  })
  if (!row) return null
  const { slug, subPortal, owningUnit } = rowSchema.parse(row)
  return { slug, subPortalId: subPortal?.documentId ?? null, owningUnitId: owningUnit?.documentId ?? null }
}
