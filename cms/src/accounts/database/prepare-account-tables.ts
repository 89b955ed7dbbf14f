import type { Core } from '@strapi/strapi'
import { accountTables } from './account-tables'

/** Brings the account tables to their present form, once, whichever instance starts first. */
export async function prepareAccountTables(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('account-tables', 0))")
    await trx.raw(accountTables)
  })
}
