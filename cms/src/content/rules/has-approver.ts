import type { Core } from '@strapi/strapi'
import { localDay } from 'shared-types/calendar'
import { isRunning } from '../../accounts/is-running'
import { staffProfiles } from '../../accounts/staff-profile'
import { policiesOf } from '../../policy/policies-of'
import { portalPolicy } from '../../policy/portal-policy'

/** Whether somebody of this unit approves on this sub-portal now, as its regulation has it. */
export async function hasApprover(strapi: Core.Strapi, subPortalId: string, unitId: string): Promise<boolean> {
  const now = new Date()
  const { profile, kind } = await portalPolicy(strapi, subPortalId)
  const on = localDay(now.toISOString())
  const policy = policiesOf(strapi).begin({ profileCode: profile.code, portal: kind, type: 'article', on })
  const approving = policy?.chain.transitions.filter(({ to }) => to === 'approved').flatMap(({ by }) => by) ?? []
  if (approving.some(({ scope }) => scope !== 'owningUnit')) return true
  const roles = approving.map(({ role }) => role)
  return (await staffProfiles(strapi)).some(
    ({ adminUser, unit, subPortals, roleCodes, activeFrom, activeUntil, securityBriefingAt }) =>
      adminUser !== null &&
      securityBriefingAt !== null &&
      isRunning(activeFrom, activeUntil, now) &&
      unit?.documentId === unitId &&
      subPortals.some((subPortal) => subPortal.documentId === subPortalId) &&
      roles.some((role) => roleCodes.includes(role)),
  )
}
