import type { Core } from '@strapi/strapi'
import { readerReportTable } from './reader-report-table'

/** Brings the table of readers' reports to its present form, once, whichever instance starts first. */
export async function prepareReaderReports(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('reader-report-table', 0))")
    await trx.raw(readerReportTable)
  })
}
