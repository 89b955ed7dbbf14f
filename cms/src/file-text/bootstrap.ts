import type { Core } from '@strapi/strapi'
import { fileTextTable } from './file-text-table'

/** Readies the table of texts, once, whichever instance starts first. */
export async function bootstrapFileText({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('file-text', 0))")
    await trx.raw(fileTextTable)
  })
}
