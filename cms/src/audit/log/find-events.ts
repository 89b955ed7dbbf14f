import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { type AuditEvent, auditEventSchema } from '../audit-event'
import type { AuditQuery } from './audit-query'
import { instantOf } from './instant-of'

const countSchema = z.array(z.object({ count: z.coerce.number().int() }))

/** A page of the audit log, newest first, and how many events match. */
export async function findEvents(
  strapi: Core.Strapi,
  query: AuditQuery,
  pageSize: number,
): Promise<{ events: AuditEvent[]; total: number }> {
  const [total] = countSchema.parse(await matching(strapi, query).count('* as count'))
  const rows: unknown = await matching(strapi, query)
    .select('*')
    .orderBy('seq', 'desc')
    .limit(pageSize)
    .offset((query.page - 1) * pageSize)
  return { events: z.array(auditEventSchema).parse(rows), total: total?.count ?? 0 }
}

/** Every matching event below `before`, newest first, `limit` of them. */
export async function eventsBefore(
  strapi: Core.Strapi,
  query: AuditQuery,
  before: number,
  limit: number,
): Promise<AuditEvent[]> {
  const rows: unknown = await matching(strapi, query)
    .select('*')
    .where('seq', '<', before)
    .orderBy('seq', 'desc')
    .limit(limit)
  return z.array(auditEventSchema).parse(rows)
}

function matching(strapi: Core.Strapi, { actor, action, object, from, to, refused }: AuditQuery) {
  const events = strapi.db.connection('audit_event').whereNotNull('seq')
  if (actor !== undefined) events.where('actor_id', actor)
  if (action !== undefined) {
    if (action.includes('.')) events.where('action', action)
    else events.where('action', 'like', `${action}.%`)
  }
  if (object !== undefined) {
    const [type, documentId, locale] = object.includes(':') ? object.split(':') : [undefined, object]
    events.where('object_id', documentId)
    if (type) events.where('object_type', type)
    if (locale) events.where('locale', locale)
  }
  if (from !== undefined) events.where('at', '>=', instantOf(from, false))
  if (to !== undefined) {
    if (to.includes('T')) events.where('at', '<=', instantOf(to, false))
    else events.where('at', '<', instantOf(to, true))
  }
  if (refused !== undefined) events.where('refused', refused === 'yes')
  return events
}
