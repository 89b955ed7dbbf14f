import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { isReviewed, uidOf } from '../content-types'
import type { FieldProblem } from '../errors'
import { fieldMessages } from '../messages'
import type { StoredDocument } from './stored-document'

const channelSchema = z.object({
  nameVi: z.string(),
  state: z.string(),
  subPortal: z.object({ documentId: z.string() }).nullable(),
})

/** A document stands in a channel its leaders approved (MOHA-8.2), of the portal it appears on (BP-7.3n). */
export async function channelIsOpen(strapi: Core.Strapi, { type, fields }: StoredDocument): Promise<FieldProblem[]> {
  if (!isReviewed(type) || typeof fields.channel !== 'string') return []
  const row: unknown = await strapi.db.query(uidOf.channel).findOne({
    where: { documentId: fields.channel },
    populate: { subPortal: { select: ['documentId'] } },
  })
  if (!row) return []
  const channel = channelSchema.parse(row)
  if (channel.state !== 'approved')
    return [{ path: ['channel'], message: fieldMessages.channelNotApproved(channel.nameVi) }]
  const samePortal = (channel.subPortal?.documentId ?? null) === fields.subPortal
  return samePortal ? [] : [{ path: ['channel'], message: fieldMessages.channelElsewhere(channel.nameVi) }]
}
