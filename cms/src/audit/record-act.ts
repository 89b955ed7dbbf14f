import type { Core } from '@strapi/strapi'
import type { Act } from './act'
import { auditRow } from './audit-row'

/**
 * Adds an act to the audit log, inside the transaction it is called in: both are kept or neither. Without one it is
 * kept at once. A failure undoes the caller's transaction: what cannot be recorded does not happen.
 */
export async function recordAct(strapi: Core.Strapi, act: Act): Promise<void> {
  await strapi.db.transaction(({ trx }) => trx('audit_event').insert(auditRow(strapi, act, false)))
}
