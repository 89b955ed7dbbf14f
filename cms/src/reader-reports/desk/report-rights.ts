import type { Actor, Role } from 'shared-types/review'
import type { ReportScope } from '../report-store'

/** Who sees every report without acting on any. */
const readers: readonly Role[] = ['leadership', 'auditor']
/** Who sees and decides all of them, beside the standing office. */
const deciders: readonly Role[] = ['chief', 'deputyChief']

/** Which reports somebody sees, and whether they may act on them; null where they see none. */
export interface ReportRights {
  scope: ReportScope
  mayAct: boolean
}

/**
 * The standing office, the chief and the deputy see every report and act on it; leadership and auditors read along; a
 * unit has what concerns its items and the channels it supplies, and people of a sub-portal what concerns that (HY-11.1).
 */
export function reportRights(actor: Actor): ReportRights | null {
  if (!actor.active) return null
  const held = [...actor.roles, ...actor.delegations.map(({ role }) => role)]
  const isOfMain = actor.onMainBoard !== false
  const holds = (roles: readonly Role[]) => isOfMain && held.some((role) => roles.includes(role))
  if (actor.inStandingOffice || holds(deciders)) return { scope: 'all', mayAct: actor.briefed && !holds(['auditor']) }
  if (holds(readers)) return { scope: 'all', mayAct: false }
  const { unitId, subPortalIds } = actor
  return { scope: { unitId, subPortalIds }, mayAct: actor.briefed }
}
