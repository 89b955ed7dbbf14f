import type { Core } from '@strapi/strapi'
import type { PolicyProfile } from 'shared-types/policy'
import { z } from 'zod'
import { uidOf } from '../content/content-types'
import { policiesOf } from './policies-of'

const rowSchema = z.object({ profileCode: z.string().nullable() }).nullable()

/** The regulation in force on a portal, and as which kind of portal it stands under it. */
export interface PortalPolicy {
  profile: PolicyProfile
  /** A sub-portal that names its own profile is a main portal under it; one that inherits is a sub-portal. */
  kind: 'main' | 'sub'
}

/** The regulation of the main portal (null), or of a sub-portal: its own, else the main portal's (decision 1). */
export async function portalPolicy(strapi: Core.Strapi, subPortalId: string | null): Promise<PortalPolicy> {
  const own = subPortalId === null ? null : await codeOf(strapi, uidOf.subPortal, { documentId: subPortalId })
  if (own) return { profile: profileOf(strapi, own), kind: 'main' }
  const main = (await codeOf(strapi, uidOf.portal, {})) ?? mainCodeWithoutPortal(strapi)
  return { profile: profileOf(strapi, main), kind: subPortalId === null ? 'main' : 'sub' }
}

async function codeOf(strapi: Core.Strapi, uid: string, where: object): Promise<string | null> {
  const row: unknown = await strapi.db.query(uid).findOne({ where, select: ['profileCode'] })
  return rowSchema.parse(row ?? null)?.profileCode ?? null
}

/** Before the portal's own row is written, what a new one would hold counts. */
function mainCodeWithoutPortal(strapi: Core.Strapi): string {
  return z.object({ default: z.string() }).parse(strapi.getModel(uidOf.portal).attributes['profileCode']).default
}

function profileOf(strapi: Core.Strapi, code: string): PolicyProfile {
  const profile = policiesOf(strapi).profile(code)
  if (!profile) throw new Error(`There is no policy profile ${code}`)
  return profile
}
