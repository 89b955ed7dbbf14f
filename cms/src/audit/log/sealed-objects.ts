import type { Core } from '@strapi/strapi'
import { z } from 'zod'

const rowSchema = z.object({ targetDocumentId: z.string() })

/** Which of these documents are sealed in any language: whoever may not read them does not read what was said of them either (F33). */
export async function sealedObjects(strapi: Core.Strapi, documentIds: readonly string[]): Promise<Set<string>> {
  const rows: unknown = await strapi.db.query('api::review-case.review-case').findMany({
    where: { sealed: true, targetDocumentId: { $in: [...new Set(documentIds)] } },
    select: ['targetDocumentId'],
  })
  return new Set(
    z
      .array(rowSchema)
      .parse(rows)
      .map((row) => row.targetDocumentId),
  )
}
