import type { Core } from '@strapi/strapi'
import type { ReviewedType } from 'shared-types/content'
import { z } from 'zod'
import { uidOf } from '../content/content-types'

const rowsSchema = z.array(z.object({ documentId: z.string() }))

/** Those of these documents of which something is public in whatever language, by documentId. */
export async function liveDocuments(
  strapi: Core.Strapi,
  cases: readonly { type: ReviewedType; targetDocumentId: string }[],
): Promise<ReadonlySet<string>> {
  const live = new Set<string>()
  for (const [type, items] of Map.groupBy(cases, (item) => item.type)) {
    const ids = [...new Set(items.map((item) => item.targetDocumentId))]
    const where = { documentId: { $in: ids }, publishedAt: { $notNull: true } }
    const rows: unknown = await strapi.db.query(uidOf[type]).findMany({ where, select: ['documentId'] })
    for (const { documentId } of rowsSchema.parse(rows)) live.add(documentId)
  }
  return live
}
