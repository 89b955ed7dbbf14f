import type { Core } from '@strapi/strapi'
import { noticeTable } from './notice-table'

/** Brings the notice table to its present form, once, whichever instance starts first. */
export async function prepareNotices(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('notice-table', 0))")
    await trx.raw(noticeTable)
  })
}
