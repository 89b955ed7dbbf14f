import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { reviewCaseSchema } from './review-case'

/** What of a case decides who reads it, and what else is closed with it: few columns, there may be thousands. */
export const closingCaseSchema = reviewCaseSchema.pick({
  ...{ type: true, targetDocumentId: true, locale: true, state: true, chainKey: true, chainVersion: true },
  ...{ subPortalId: true, ownBoard: true, owningUnitId: true, channelId: true, topicIds: true, boardMemberId: true },
  ...{ writerIds: true, submittedById: true, sealed: true, sealedFileIds: true },
})
export type ClosingCase = z.infer<typeof closingCaseSchema>

/** Every case that is not for the whole staff to read: those sealed, and those refused. */
export async function closingCases(strapi: Core.Strapi): Promise<ClosingCase[]> {
  const rows: unknown = await strapi.db.query('api::review-case.review-case').findMany({
    where: { $or: [{ sealed: true }, { state: 'refused' }] },
    select: Object.keys(closingCaseSchema.shape),
  })
  return z.array(closingCaseSchema).parse(rows)
}
