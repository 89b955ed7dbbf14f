import { environment } from '../../environment'

/** Whether one of these roles (of the panel or of the profile) is among those the environment asks a second factor of. */
export function needsSecondFactor(roles: readonly string[]): boolean {
  return environment.SECOND_FACTOR_ROLES.some((role) => roles.includes(role))
}
