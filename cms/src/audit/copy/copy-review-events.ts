import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import type { Transaction } from '../../publishing/database/transaction'
import { systemName } from '../act-by'
import { auditRow } from '../audit-row'
import { itemPrefix } from '../item-event'

const rowsAtOnce = 500
const progressKey = { type: 'api', name: 'audit', key: 'copied-review-events' } as const
const progressSchema = z.int().catch(0)

const eventSchema = z.object({
  id: z.int(),
  at: z.coerce.date(),
  actor_id: z.int().nullable(),
  actor_name: z.string().nullable(),
  move: z.string(),
  from_state: z.string().nullable(),
  to_state: z.string().nullable(),
  message: z.string().nullable(),
  refusal_codes: z.preprocess(
    (value) => (typeof value === 'string' ? JSON.parse(value) : value),
    z.array(z.string()).nullable(),
  ),
  type: z.string(),
  target_document_id: z.string(),
  locale: z.string().nullable(),
})

/**
 * Takes the history that earlier versions kept in `review_events` over into the audit log, once, oldest first, a few
 * hundred at a time. The old table is left as it is.
 */
export async function copyReviewEvents(strapi: Core.Strapi): Promise<void> {
  if (!(await strapi.db.getSchemaConnection().hasTable('review_events'))) return
  while ((await copySome(strapi)) === rowsAtOnce);
}

async function copySome(strapi: Core.Strapi): Promise<number> {
  return strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('audit-copy', 0))")
    const events = await eventsAfter(trx, progressSchema.parse(await strapi.store.get(progressKey)))
    const last = events.at(-1)
    if (!last) return 0
    await trx('audit_event').insert(events.map((event) => copied(strapi, event)))
    await strapi.store.set({ ...progressKey, value: last.id })
    return events.length
  })
}

async function eventsAfter(trx: Transaction, id: number): Promise<z.infer<typeof eventSchema>[]> {
  const rows: unknown = await trx('review_events').select('*').where('id', '>', id).orderBy('id').limit(rowsAtOnce)
  return z.array(eventSchema).parse(rows)
}

function copied(strapi: Core.Strapi, event: z.infer<typeof eventSchema>) {
  const { refusal_codes: refusalCodes } = event
  const act = {
    at: event.at,
    actorId: event.actor_id,
    actorName: event.actor_name ?? systemName,
    ...{ actorRole: null, unitId: null, delegationId: null },
    action: `${itemPrefix}${event.move}`,
    objectType: event.type,
    objectId: event.target_document_id,
    locale: event.locale,
    fromState: event.from_state,
    toState: event.to_state,
    reason: event.message,
    details: { copiedFrom: `review_events ${event.id}`, ...(refusalCodes ? { refusalCodes } : {}) },
    ...{ diffHash: null, ipHash: null },
  }
  return auditRow(strapi, act, false)
}
