import type { Core } from '@strapi/strapi'
import { versionTables } from './version-tables'

/** Brings the history tables to their present form, once, whichever instance starts first. */
export async function prepareHistory(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('version-tables', 0))")
    await trx.raw(versionTables)
  })
}
