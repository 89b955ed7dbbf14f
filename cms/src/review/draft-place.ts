import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { uidOf } from '../content/content-types'
import type { CaseKey } from './case-key'

const one = z.object({ documentId: z.string() }).nullable()
const rowSchema = z.object({
  slug: z.string().nullable(),
  subPortal: one,
  owningUnit: one,
  channel: one,
  topics: z.array(z.object({ documentId: z.string() })),
})

/** Where a draft stands: its portal, the unit that answers for it, its channel and topics, its address. */
export interface Place {
  subPortalId: string | null
  owningUnitId: string | null
  channelId: string | null
  topicIds: string[]
  slug: string | null
}

const named = { select: ['documentId'] }

/** The place of the draft as stored; null where there is none. */
export async function draftPlace(strapi: Core.Strapi, { type, documentId, locale }: CaseKey): Promise<Place | null> {
  const row: unknown = await strapi.db.query(uidOf[type]).findOne({
    where: { documentId, locale, publishedAt: { $null: true } },
    select: ['id', 'slug'],
    populate: { subPortal: named, owningUnit: named, channel: named, topics: named },
  })
  if (!row) return null
  const { slug, subPortal, owningUnit, channel, topics } = rowSchema.parse(row)
  return {
    slug,
    subPortalId: subPortal?.documentId ?? null,
    owningUnitId: owningUnit?.documentId ?? null,
    channelId: channel?.documentId ?? null,
    topicIds: topics.map((topic) => topic.documentId),
  }
}
