import type { Core } from '@strapi/strapi'
import { localDay } from 'shared-types/calendar'
import { isRunning } from '../../accounts/is-running'
import { staffProfiles } from '../../accounts/staff-profile'
import { policiesOf } from '../../policy/policies-of'
import { portalPolicy } from '../../policy/portal-policy'
import type { FieldProblem } from '../errors'
import { fieldMessages } from '../messages'
import type { StoredDocument } from './stored-document'

/**
 * A sub-portal goes live only with somebody who approves there (BP-8.4): where its chain leaves approval to the unit's
 * own people, one of them works for this sub-portal now. Those with a board of their own have theirs elsewhere.
 */
export async function subPortalHasApprover(
  strapi: Core.Strapi,
  { type, documentId, fields }: StoredDocument,
): Promise<FieldProblem[]> {
  if (type !== 'subPortal' || fields.stage !== 'live' || fields.mode !== 'hosted' || !fields.unit) return []
  return (await hasApprover(strapi, documentId, String(fields.unit)))
    ? []
    : [{ path: ['stage'], message: fieldMessages.approverMissing }]
}

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
