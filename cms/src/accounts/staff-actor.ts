import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { findAccount } from './account'
import { reachOf } from './delegations/reach-of'
import { runningDelegations } from './delegations/running-delegations'
import { isRunning } from './is-running'
import type { Staff } from './staff'
import { type StaffProfile, staffProfileOf } from './staff-profile'

const userSchema = z.object({
  id: z.int(),
  firstname: z.string().nullable(),
  lastname: z.string().nullable(),
  email: z.string(),
  isActive: z.boolean().nullable(),
  blocked: z.boolean().nullable(),
})

/**
 * Who an admin user is to the review at `now`: unit, roles, topics, sub-portals and running delegations come from the
 * staff profile. An account without one, the super admin's included, holds no review right.
 */
export async function staffActor(strapi: Core.Strapi, userId: number, now: Date): Promise<Staff | null> {
  const row: unknown = await strapi.db.query('admin::user').findOne({ where: { id: userId } })
  if (!row) return null
  const user = userSchema.parse(row)
  const profile = await staffProfileOf(strapi, userId)
  const open = user.isActive === true && user.blocked !== true
  return {
    name: [user.lastname, user.firstname].filter(Boolean).join(' ') || user.email,
    actor: profile ? await actorOf(strapi, userId, profile, open, now) : nobody(userId),
  }
}

async function actorOf(
  strapi: Core.Strapi,
  userId: number,
  profile: StaffProfile,
  open: boolean,
  now: Date,
): Promise<Staff['actor']> {
  return {
    ...reachOf(userId, profile),
    roles: profile.roleCodes,
    inInspectorate: profile.unit?.isInspectorate ?? false,
    active: open && isRunning(profile.activeFrom, profile.activeUntil, now),
    briefed: profile.securityBriefingAt !== null && Date.parse(profile.securityBriefingAt) <= now.getTime(),
    delegations: await runningDelegations(profile.delegations, (id) => findAccount(strapi, { id }), now),
  }
}

function nobody(userId: number): Staff['actor'] {
  return {
    userId,
    roles: [],
    unitId: null,
    inStandingOffice: false,
    inInspectorate: false,
    topicIds: [],
    subPortalIds: [],
    active: false,
    briefed: false,
    delegations: [],
  }
}
