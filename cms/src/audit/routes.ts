import { Readable } from 'node:stream'
import type { Core } from '@strapi/strapi'
import type { Role } from 'shared-types/review'
import { currentStaff } from '../accounts/current-staff'
import type { Staff } from '../accounts/staff'
import { closedItems } from '../review/closed-items'
import { refuse } from '../review/errors'
import { actBy } from './act-by'
import { auditLines } from './log/audit-line'
import { type AuditQuery, auditQuerySchema } from './log/audit-query'
import { exportEvents } from './log/export-events'
import { findEvents } from './log/find-events'
import { recordAct } from './record-act'

/** Who reads the audit log (S8). */
const readers: readonly Role[] = ['auditor', 'chief', 'technician', 'leadership']
const pageSize = 50

interface Context {
  query?: unknown
  body?: unknown
  type: string
  set(name: string, value: string): void
}

/** The audit screen's routes: one page of events, and all of them as a file. Both need an admin login and a reader's role. */
export function auditRoutes(strapi: Core.Strapi) {
  const events = async (context: Context) => {
    const { staff, query } = await readerOf(strapi, context, new Date())
    const { events: found, total } = await findEvents(strapi, query, pageSize)
    context.body = {
      events: await auditLines(strapi, found, await closedTo(strapi, staff)),
      page: query.page,
      pageSize,
      total,
    }
  }
  const file = async (context: Context) => {
    const now = new Date()
    const { query, staff } = await readerOf(strapi, context, now)
    const { page: _, ...filter } = query
    await recordAct(strapi, {
      at: now,
      ...actBy(staff),
      ...{ action: 'audit.exported', objectType: 'audit', objectId: 'events' },
      ...{ locale: null, fromState: null, toState: null, reason: null, diffHash: null },
      details: { filter },
    })
    context.type = 'text/csv; charset=utf-8'
    context.set('content-disposition', `attachment; filename="nhat-ky-${now.toISOString().slice(0, 10)}.csv"`)
    context.set('cache-control', 'no-store')
    context.body = Readable.from(exportEvents(strapi, query, await closedTo(strapi, staff)))
  }
  const config = { policies: ['admin::isAuthenticatedAdmin'] }
  const info = { type: 'admin' as const }
  return [
    { method: 'GET' as const, path: '/audit/events', handler: events, config, info },
    { method: 'GET' as const, path: '/audit/events.csv', handler: file, config, info },
  ]
}

/** The ids of the documents and files that are closed to a reader of the log: of these they see that something was done (F33). */
async function closedTo(strapi: Core.Strapi, staff: Staff): Promise<ReadonlySet<string>> {
  const { items, fileIds } = await closedItems(strapi, async () => staff)
  return new Set([...items.map((item) => item.targetDocumentId), ...fileIds])
}

async function readerOf(
  strapi: Core.Strapi,
  context: Context,
  now: Date,
): Promise<{ staff: Staff; query: AuditQuery }> {
  const staff = (await currentStaff(strapi, now)) ?? refuse(401, 'NO_ACTOR')
  if (!staff.actor.active || !staff.actor.roles.some((role) => readers.includes(role))) refuse(403, 'ROLE_FORBIDDEN')
  const query = auditQuerySchema.safeParse(context.query)
  return {
    staff,
    query: query.success ? query.data : refuse(400, 'BAD_REQUEST', query.error.issues[0]?.path.join('.')),
  }
}
