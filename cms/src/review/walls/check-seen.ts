import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { uidOf } from '../../content/content-types'
import type { CaseKey } from '../case-key'
import { ReviewRefusal } from '../errors'

/** Header in which a form says when the row it shows was last written, an ISO instant. */
const seenHeader = 'x-cong-seen'

const rowSchema = z.object({
  updatedAt: z.coerce.date(),
  updatedBy: z.object({ firstname: z.string().nullable(), lastname: z.string().nullable() }).nullable(),
})

/**
 * Refuses an edit made on an older text than the one stored: 409 with who wrote it and when, so that nobody's words are
 * lost unseen. A request that does not say what it saw (an import, a program) is not compared. The case is held, so the
 * answer stands until the edit is written.
 */
export async function checkSeen(strapi: Core.Strapi, { type, documentId, locale }: CaseKey): Promise<void> {
  const header: unknown = strapi.requestContext.get()?.request.headers[seenHeader]
  if (typeof header !== 'string') return
  const seen = Date.parse(header)
  const row: unknown = await strapi.db.query(uidOf[type]).findOne({
    where: { documentId, locale, publishedAt: { $null: true } },
    select: ['id', 'updatedAt'],
    populate: { updatedBy: { select: ['firstname', 'lastname'] } },
  })
  if (!row) return
  const { updatedAt, updatedBy } = rowSchema.parse(row)
  if (updatedAt.getTime() <= seen) return
  const name = [updatedBy?.lastname, updatedBy?.firstname].filter(Boolean).join(' ')
  const params = { name: name || 'Người khác', at: updatedAt.toISOString() }
  throw new ReviewRefusal(409, [{ code: 'EDIT_CONFLICT', clause: 'default', params }])
}
