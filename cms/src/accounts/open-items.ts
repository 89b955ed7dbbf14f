import type { Core } from '@strapi/strapi'
import { z } from 'zod'

const caseUid = 'api::review-case.review-case'
const itemSchema = z.object({
  id: z.int(),
  type: z.string(),
  targetDocumentId: z.string(),
  locale: z.string(),
  state: z.string(),
  version: z.int(),
})

/** An item somebody had in hand. */
export type OpenItem = z.infer<typeof itemSchema>

/** Hands everything an account has in hand back to the queue it came from; what was handed back. Call it in a transaction. */
export async function returnOpenItems(strapi: Core.Strapi, userId: number): Promise<OpenItem[]> {
  const held: unknown = await strapi.db.query(caseUid).findMany({
    where: {
      $or: [
        { assignedEditorId: userId, state: { $in: ['inTriage', 'inEditing', 'needsInfo', 'consulting'] } },
        { boardMemberId: userId, state: { $in: ['boardReview', 'needsInfo'] } },
      ],
    },
  })
  const items = z.array(itemSchema).parse(held)
  for (const { id, version } of items)
    await strapi.db.query(caseUid).update({
      where: { id },
      data: { assignedEditorId: null, boardMemberId: null, version: version + 1 },
    })
  return items
}
