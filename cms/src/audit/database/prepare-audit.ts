import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import type { Transaction } from '../../publishing/database/transaction'
import { auditTables } from './audit-tables'

const ownedSchema = z.object({ rows: z.tuple([z.object({ foreign: z.boolean() })]) })

/**
 * Brings the audit tables to their present form, once, whichever instance starts first. Tables that were given to another
 * owner are that one's to upgrade: they are left as they are.
 */
export async function prepareAudit(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('audit-tables', 0))")
    if (!(await areForeign(trx))) await trx.raw(auditTables)
  })
}

async function areForeign(trx: Transaction): Promise<boolean> {
  const answer: unknown = await trx.raw(
    `select exists (select from pg_class where oid in (to_regclass('audit_event'), to_regclass('audit_head'))
      and not pg_has_role(relowner, 'usage')) as "foreign"`,
  )
  const [{ foreign }] = ownedSchema.parse(answer).rows
  return foreign
}
