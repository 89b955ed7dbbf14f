import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { uidOf } from '../content/content-types'
import type { ReviewCase } from './review-case'

/** The unit that proposed an item of the main portal from its own site; null for any other item. */
export async function originUnit(
  strapi: Core.Strapi,
  { originUnitId }: ReviewCase,
): Promise<{ documentId: string; name: string } | null> {
  if (originUnitId === null) return null
  const row: unknown = await strapi.db
    .query(uidOf.unit)
    .findOne({ where: { documentId: originUnitId }, select: ['nameVi'] })
  const unit = z.object({ nameVi: z.string() }).safeParse(row)
  return { documentId: originUnitId, name: unit.data?.nameVi ?? originUnitId }
}
