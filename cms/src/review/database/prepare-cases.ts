import type { Core } from '@strapi/strapi'
import { caseIndexes } from './case-indexes'

/** Brings the indexes of the cases to their present form, once, whichever instance starts first. */
export async function prepareCases(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('review-cases', 0))")
    await trx.raw(caseIndexes)
  })
}
