import type { Core } from '@strapi/strapi'
import type { Actor, Role } from 'shared-types/review'
import type { Staff } from '../accounts/staff'
import { portalPolicy } from '../policy/portal-policy'
import type { CaseKey } from './case-key'
import { proposedCopy } from './proposed-copy'
import type { ReviewCase } from './review-case'

const proposers: readonly Role[] = ['unitHead', 'unitFocal']

/** Whether this person answers for the item on its sub-portal, as head or focal point of the unit it belongs to (BP-8.5). */
export function isProposer(actor: Actor, { owningUnitId, subPortalId }: ReviewCase): boolean {
  return (
    actor.active &&
    actor.briefed &&
    proposers.some((role) => actor.roles.includes(role)) &&
    actor.unitId !== null &&
    actor.unitId === owningUnitId &&
    subPortalId !== null &&
    actor.subPortalIds.includes(subPortalId)
  )
}

/** Whether the item is public on a sub-portal whose regulation lets it be proposed to the main portal. */
export async function isProposable(strapi: Core.Strapi, { subPortalId }: ReviewCase, live: boolean): Promise<boolean> {
  if (!live || subPortalId === null) return false
  return (await portalPolicy(strapi, subPortalId)).profile.features.proposeToMain.value
}

/** Whether the panel offers this person to propose the item: the same questions `propose` asks before it writes. */
export async function mayPropose(
  strapi: Core.Strapi,
  { actor }: Pick<Staff, 'actor'>,
  key: CaseKey,
  item: ReviewCase,
  live: boolean,
): Promise<boolean> {
  if (!isProposer(actor, item) || !(await isProposable(strapi, item, live))) return false
  return (await proposedCopy(strapi, key)) === null
}
