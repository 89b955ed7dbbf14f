import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { uidOf } from '../content-types'
import type { FieldProblem } from '../errors'
import { fieldMessages } from '../messages'
import { holdValue } from './hold-value'
import type { StoredDocument } from './stored-document'

const gone = ['merged', 'closed']
const otherSchema = z.object({ label: z.string() }).nullable()

/** One unit has exactly one portal, and so one level-4 name (MIC-p9a); merged and closed ones do not count. */
export async function oneSubPortalPerUnit(
  strapi: Core.Strapi,
  { type, documentId, fields }: StoredDocument,
): Promise<FieldProblem[]> {
  if (type !== 'subPortal' || typeof fields.unit !== 'string' || gone.includes(String(fields.stage))) return []
  await holdValue(strapi, `subPortal:unit:${fields.unit}`)
  const row: unknown = await strapi.db.query(uidOf.subPortal).findOne({
    where: { unit: { documentId: fields.unit }, documentId: { $ne: documentId }, stage: { $notIn: gone } },
  })
  const other = otherSchema.parse(row ?? null)
  return other ? [{ path: ['unit'], message: fieldMessages.unitHasPortal(other.label) }] : []
}
