import type { Core } from '@strapi/strapi'
import { z } from 'zod'
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
    actor: profile ? actorOf(userId, profile, open, now) : nobody(userId),
  }
}

function actorOf(userId: number, profile: StaffProfile, open: boolean, now: Date): Staff['actor'] {
  return {
    userId,
    roles: profile.roleCodes,
    unitId: profile.unit?.documentId ?? null,
    inStandingOffice: profile.unit?.isStandingOffice ?? false,
    inInspectorate: profile.unit?.isInspectorate ?? false,
    topicIds: profile.topics.map((topic) => topic.documentId),
    subPortalIds: profile.subPortals.map((portal) => portal.documentId),
    onMainBoard: profile.subPortals.every((portal) => portal.profileCode === null),
    active: open && isRunning(profile.activeFrom, profile.activeUntil, now),
    briefed: profile.securityBriefingAt !== null && Date.parse(profile.securityBriefingAt) <= now.getTime(),
    delegations: runningDelegations(profile.delegations, now),
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
