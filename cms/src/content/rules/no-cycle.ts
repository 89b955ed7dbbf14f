import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { uidOf } from '../content-types'
import type { FieldProblem } from '../errors'
import { fieldMessages } from '../messages'
import { holdValue } from './hold-value'
import type { StoredDocument } from './stored-document'

const rowsSchema = z.array(
  z.object({ documentId: z.string(), parent: z.object({ documentId: z.string() }).nullable() }),
)

/** A tree stays a tree: no channel or unit is its own ancestor. */
export async function noCycle(
  strapi: Core.Strapi,
  { type, documentId, fields }: StoredDocument,
): Promise<FieldProblem[]> {
  if ((type !== 'channel' && type !== 'unit') || !fields.parent) return []
  await holdValue(strapi, `${type}:tree`)
  const rows = rowsSchema.parse(
    await strapi.db
      .query(uidOf[type])
      .findMany({ select: ['documentId'], populate: { parent: { select: ['documentId'] } } }),
  )
  const parentOf = new Map(rows.map((row) => [row.documentId, row.parent?.documentId]))
  const seen = new Set<string>()
  for (let at = parentOf.get(documentId); at !== undefined && !seen.has(at); at = parentOf.get(at)) {
    if (at === documentId) return [{ path: ['parent'], message: fieldMessages.ownAncestor }]
    seen.add(at)
  }
  return []
}
