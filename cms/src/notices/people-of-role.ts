import type { Core } from '@strapi/strapi'
import type { Role } from 'shared-types/review'
import { isRunning } from '../accounts/is-running'
import { staffProfiles } from '../accounts/staff-profile'

/** The user ids of everybody who holds a role at `now`. */
export async function peopleOfRole(strapi: Core.Strapi, role: Role, now: Date): Promise<number[]> {
  return (await staffProfiles(strapi))
    .filter(({ roleCodes }) => roleCodes.includes(role))
    .filter(({ activeFrom, activeUntil }) => isRunning(activeFrom, activeUntil, now))
    .flatMap(({ adminUser }) => (adminUser ? [adminUser.id] : []))
}
