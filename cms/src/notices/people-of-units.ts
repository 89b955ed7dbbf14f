import type { Core } from '@strapi/strapi'
import type { Role } from 'shared-types/review'
import { isRunning } from '../accounts/is-running'
import { staffProfiles } from '../accounts/staff-profile'

/** The user ids of people who hold one of these roles in one of these units at `now`, or in the standing office. */
export async function peopleOfUnits(
  strapi: Core.Strapi,
  {
    unitIds,
    roles,
    withStandingOffice,
  }: { unitIds: readonly (string | null)[]; roles: readonly Role[]; withStandingOffice: boolean },
  now: Date,
): Promise<number[]> {
  const profiles = await staffProfiles(strapi)
  return profiles
    .filter(
      ({ unit }) =>
        unit && (unitIds.includes(unit.documentId) || (withStandingOffice && unit.isStandingOffice === true)),
    )
    .filter(
      ({ roleCodes, activeFrom, activeUntil }) =>
        isRunning(activeFrom, activeUntil, now) && roleCodes.some((role) => roles.includes(role)),
    )
    .flatMap(({ adminUser }) => (adminUser ? [adminUser.id] : []))
}
