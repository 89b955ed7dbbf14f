import type { Core } from '@strapi/strapi'
import { jobRunTable } from './job-run-table'

/** Brings the table of job runs to its present form, once, whichever instance starts first. */
export async function prepareJobRuns(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('job-run-table', 0))")
    await trx.raw(jobRunTable)
  })
}
