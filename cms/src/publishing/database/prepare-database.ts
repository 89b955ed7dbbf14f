import type { Core } from '@strapi/strapi'
import { publishingTables } from './publishing-tables'

/** Brings the publishing tables to their present form, once, whichever instance starts first. */
export async function prepareDatabase(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('publishing-tables', 0))")
    await trx.raw(publishingTables)
  })
}
