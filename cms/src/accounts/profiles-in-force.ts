import type { Core } from '@strapi/strapi'
import type { PolicyProfile } from 'shared-types/policy'
import { z } from 'zod'
import { policiesOf } from '../policy/policies-of'
import { portalPolicy } from '../policy/portal-policy'
import { rowsOf } from './database/rows-of'

const chainSchema = z.object({ key: z.string(), version: z.int() })
const openChains = `select distinct chain_key as key, chain_version as version from review_cases
  where state not in ('published', 'refused', 'withdrawn', 'archived')`

/**
 * The regulations in force on this installation: the main portal's, those sub-portals name for themselves, and those
 * under which items are still on their way (MOHA-11.3e: an item finishes under the chain it began under).
 */
export async function profilesInForce(strapi: Core.Strapi): Promise<PolicyProfile[]> {
  const rows: unknown = await strapi.db
    .query('api::sub-portal.sub-portal')
    .findMany({ where: { profileCode: { $notNull: true } }, select: ['profileCode'] })
  const named = z.array(z.object({ profileCode: z.string() })).parse(rows)
  const own = named.flatMap(({ profileCode }) => policiesOf(strapi).profile(profileCode) ?? [])
  const begun = z.array(chainSchema).parse(await rowsOf(strapi, openChains))
  const unfinished = begun.flatMap((chain) => policiesOf(strapi).ofChain(chain.key, chain.version)?.profile ?? [])
  return [...new Set([(await portalPolicy(strapi, null)).profile, ...own, ...unfinished])]
}
