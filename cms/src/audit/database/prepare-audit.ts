import type { Core } from '@strapi/strapi'
import { auditTables } from './audit-tables'

/** Brings the audit tables to their present form, once, whichever instance starts first. */
export async function prepareAudit(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('audit-tables', 0))")
    await trx.raw(auditTables)
  })
}
