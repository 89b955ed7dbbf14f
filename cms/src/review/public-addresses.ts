import type { Core } from '@strapi/strapi'
import { publicAddress } from 'shared-types/publishing'
import { z } from 'zod'
import { environment } from '../environment'

const portalSchema = z.object({ domain: z.string() })

/** Pages the publisher named, as addresses a person can open here: on the local server where one is set. */
export async function publicAddresses(
  strapi: Core.Strapi,
  pages: readonly { host: string; path: string }[],
): Promise<string[]> {
  if (pages.length === 0) return []
  const portal = portalSchema.safeParse(
    await strapi.db.query('api::portal.portal').findOne({ where: {}, select: ['domain'] }),
  )
  const mainHost = portal.data?.domain ?? ''
  return pages.map((page) => publicAddress(page, mainHost, environment.SITE_LOCAL_ORIGIN))
}
