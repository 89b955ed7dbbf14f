import type { Core } from '@strapi/strapi'
import { localDay } from 'shared-types/calendar'
import type { ReviewedType } from 'shared-types/content'
import type { Policy } from 'shared-types/policy'
import { policiesOf } from '../policy/policies-of'
import { portalPolicy } from '../policy/portal-policy'
import { refuse } from './errors'
import type { CaseChange } from './review-case'

/** What an item begins under, on its portal and on this day: the policy, and the columns that say so. */
export interface Beginning {
  policy: Policy
  columns: CaseChange & { chainKey: string; chainVersion: number }
}

/** The chain a new item, or a new version, of this type begins under (MOHA-11.3e). Refuses where its regulation has none. */
export async function beginPolicy(
  strapi: Core.Strapi,
  type: ReviewedType,
  subPortalId: string | null,
  now: Date,
): Promise<Beginning> {
  const { profile, kind } = await portalPolicy(strapi, subPortalId)
  const on = localDay(now.toISOString())
  const policy = policiesOf(strapi).begin({ profileCode: profile.code, portal: kind, type, on })
  if (!policy) return refuse(422, 'NO_CHAIN', 'subPortal')
  const { key: chainKey, version: chainVersion } = policy.chain
  return { policy, columns: { chainKey, chainVersion, ownBoard: kind === 'main' && subPortalId !== null } }
}
