import type { Core } from '@strapi/strapi'

/** Makes other writers who want the same value wait until this transaction ends, so that two cannot both pass a check. */
export async function holdValue(strapi: Core.Strapi, value: string): Promise<void> {
  await strapi.db.transaction(({ trx }) => trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [value]))
}
