import type { Role } from 'shared-types/review'

/** Roles in which content is approved under one regulation or another. */
const approvingRoles: ReadonlySet<Role> = new Set(['chief', 'deputyChief', 'leadership', 'boardMember', 'unitHead'])

/** Whether one of these roles approves. */
export function mayApprove(roles: readonly Role[]): boolean {
  return roles.some((role) => approvingRoles.has(role))
}
