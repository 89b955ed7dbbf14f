import type { Core } from '@strapi/strapi'
import { prepareDatabase } from './database/prepare-database'
import { setPublicRoles } from './set-public-roles'

/** Readies the feed's tables and closes what the public may not reach, before the first request. */
export async function bootstrapPublishing({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await prepareDatabase(strapi)
  await setPublicRoles(strapi)
}
