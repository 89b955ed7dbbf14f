import type { Core } from '@strapi/strapi'
import { portalPolicy } from '../policy/portal-policy'
import type { ReviewCase } from './review-case'

/** Whether the item is public on a sub-portal whose regulation lets it be proposed to the main portal. */
export async function isProposable(strapi: Core.Strapi, { subPortalId }: ReviewCase, live: boolean): Promise<boolean> {
  if (!live || subPortalId === null) return false
  return (await portalPolicy(strapi, subPortalId)).profile.features.proposeToMain.value
}
