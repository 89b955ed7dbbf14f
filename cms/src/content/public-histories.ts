import type { Core } from '@strapi/strapi'
import type { ReviewedType } from 'shared-types/content'
import { z } from 'zod'
import type { PublicHistory } from './contract/contract-value'

const caseRowSchema = z.object({
  targetDocumentId: z.string(),
  locale: z.string(),
  formerSlugs: z.array(z.string()).nullable(),
  firstPublishedAt: z.string().nullable(),
  lastPublishedAt: z.string().nullable(),
})

/**
 * What the review cases say about these documents in public, by `documentId:locale`: when they first and last went
 * live, and the addresses they had. Only cases of documents that have been live.
 */
export async function publicHistories(
  strapi: Core.Strapi,
  type: ReviewedType,
  documentIds: readonly string[],
): Promise<Map<string, PublicHistory>> {
  const rows = await strapi.db.query('api::review-case.review-case').findMany({
    select: ['targetDocumentId', 'locale', 'formerSlugs', 'firstPublishedAt', 'lastPublishedAt'],
    where: { type, targetDocumentId: { $in: [...documentIds] } },
  })
  return new Map(z.array(caseRowSchema).parse(rows).flatMap(historyOf))
}

function historyOf(row: z.infer<typeof caseRowSchema>): [string, PublicHistory][] {
  const { firstPublishedAt, lastPublishedAt } = row
  if (!firstPublishedAt || !lastPublishedAt) return []
  return [
    [
      `${row.targetDocumentId}:${row.locale}`,
      { formerSlugs: row.formerSlugs ?? [], firstPublishedAt, lastPublishedAt },
    ],
  ]
}
