import type { Core } from '@strapi/strapi'
import type { Locale, ReviewedType } from 'shared-types/content'
import { z } from 'zod'
import { auditEventSchema } from './audit-event'
import { type ItemEvent, itemEvent, itemPrefix } from './item-event'

interface ItemKey {
  type: ReviewedType
  documentId: string
  locale: Locale
}

/** What was done to a document in one language, oldest first; refused acts are in the audit screen only. */
export async function eventsOf(strapi: Core.Strapi, { type, documentId, locale }: ItemKey): Promise<ItemEvent[]> {
  const rows: unknown = await strapi.db.transaction(({ trx }) =>
    trx('audit_event')
      .select('*')
      .where({ object_type: type, object_id: documentId, locale, refused: false })
      .where('action', 'like', `${itemPrefix}%`)
      .orderBy('id'),
  )
  return z.array(auditEventSchema).parse(rows).map(itemEvent)
}

/** The newest thing done to each of these documents, by `type:documentId:locale`. */
export async function lastEventsOf(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, ItemEvent>> {
  if (documentIds.length === 0) return new Map()
  const rows: unknown = await strapi.db.transaction(({ trx }) =>
    trx('audit_event')
      .select('*')
      .distinctOn('object_type', 'object_id', 'locale')
      .whereIn('object_id', [...new Set(documentIds)])
      .where({ refused: false })
      .where('action', 'like', `${itemPrefix}%`)
      .orderBy(['object_type', 'object_id', 'locale', { column: 'seq', order: 'desc' }]),
  )
  const events = z.array(auditEventSchema).parse(rows)
  return new Map(events.map((event) => [`${event.object_type}:${event.object_id}:${event.locale}`, itemEvent(event)]))
}
