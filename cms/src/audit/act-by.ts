import type { Staff } from '../accounts/staff'
import type { Act } from './act'

type By = Pick<Act, 'actorId' | 'actorName' | 'actorRole' | 'unitId' | 'delegationId'>

/** The columns that say who acted; nobody is the system itself. */
export function actBy(staff: Staff | null): By {
  if (!staff) return { actorId: null, actorName: systemName, actorRole: null, unitId: null, delegationId: null }
  const { userId, roles, unitId } = staff.actor
  return { actorId: userId, actorName: staff.name, actorRole: roles.join(',') || null, unitId, delegationId: null }
}

/** How acts without a person are signed. */
export const systemName = 'Hệ thống'
