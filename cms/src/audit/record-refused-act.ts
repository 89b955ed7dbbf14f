import type { Core } from '@strapi/strapi'
import type { Act } from './act'
import { auditRow } from './audit-row'
import { ownConnections } from './own-connections'

/**
 * Adds an act that was refused to the audit log, on a connection of its own: the refusal undoes the caller's
 * transaction, the record of it stays. Waits until it is kept.
 */
export async function recordRefusedAct(strapi: Core.Strapi, act: Act): Promise<void> {
  const insert = strapi.db
    .connection('audit_event')
    .insert(auditRow(strapi, act, true))
    .toSQL()
    .toNative()
  await ownConnections(strapi).query(insert.sql, [...insert.bindings])
}
