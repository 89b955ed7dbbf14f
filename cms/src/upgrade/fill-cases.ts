import type { Core } from '@strapi/strapi'
import { localeSchema, reviewedTypes } from 'shared-types/content'
import { z } from 'zod'
import { lastEventsOf } from '../audit/item-events'
import { draftPlace } from '../review/draft-place'

const casesAtOnce = 200

const caseSchema = z.object({
  id: z.int(),
  type: z.enum(reviewedTypes),
  target_document_id: z.string(),
  locale: localeSchema,
  updated_at: z.date().nullable(),
})

/**
 * Fills in what review cases of earlier versions did not carry: channel and topics of the draft, since when they are in
 * their state, and who brought them there. A few hundred at a time; one that is filled is not looked at again.
 */
export async function fillCases(strapi: Core.Strapi): Promise<void> {
  while ((await fillSome(strapi)) === casesAtOnce);
}

async function fillSome(strapi: Core.Strapi): Promise<number> {
  return strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('fill-cases', 0))")
    const rows: unknown = await trx('review_cases')
      .select('id', 'type', 'target_document_id', 'locale', 'updated_at')
      .whereNull('topic_ids')
      .orderBy('id')
      .limit(casesAtOnce)
    const cases = z.array(caseSchema).parse(rows)
    const documentIds = cases.map((item) => item.target_document_id)
    const last = await lastEventsOf(strapi, documentIds)
    for (const { id, type, target_document_id: documentId, locale, updated_at } of cases) {
      const place = await draftPlace(strapi, { type, documentId, locale })
      const event = last.get(`${type}:${documentId}:${locale}`)
      await trx('review_cases')
        .where({ id })
        .update({
          channel_id: place?.channelId ?? null,
          topic_ids: JSON.stringify(place?.topicIds ?? []),
          state_since: updated_at,
          last_actor_name: event?.actorName ?? null,
        })
    }
    return cases.length
  })
}
