import type { Core } from '@strapi/strapi'
import { type Role, roles } from 'shared-types/review'
import { z } from 'zod'
import type { Staff } from './staff'

const relationSchema = z.object({ documentId: z.string() })
const profileSchema = z.object({
  roleCodes: z.array(z.string()),
  unit: relationSchema
    .extend({ isStandingOffice: z.boolean().nullable(), isInspectorate: z.boolean().nullable() })
    .nullable(),
  subPortals: z.array(relationSchema),
  activeFrom: z.string(),
  activeUntil: z.string().nullable(),
  delegations: z.array(
    z.object({
      id: z.int(),
      from: z.string(),
      to: z.string(),
      decisionRef: z.string(),
      revokedAt: z.string().nullable(),
    }),
  ),
})
type Profile = z.infer<typeof profileSchema>

const userSchema = z.object({
  id: z.int(),
  firstname: z.string().nullable(),
  lastname: z.string().nullable(),
  email: z.string(),
  isActive: z.boolean().nullable(),
  blocked: z.boolean().nullable(),
})

/**
 * Who an admin user is to the review at `now`: unit, roles, sub-portals and a running delegation come from the staff
 * profile. An account without one, the super admin's included, holds no review right.
 */
export async function staffActor(strapi: Core.Strapi, userId: number, now: Date): Promise<Staff | null> {
  const row: unknown = await strapi.db.query('admin::user').findOne({ where: { id: userId } })
  if (!row) return null
  const user = userSchema.parse(row)
  const profile = await profileOf(strapi, userId)
  const name = [user.lastname, user.firstname].filter(Boolean).join(' ') || user.email
  const blank = {
    userId,
    roles: [],
    unitId: null,
    inStandingOffice: false,
    subPortalIds: [],
    active: false,
    delegationId: null,
  }
  if (!profile) return { name, delegationRef: null, actor: blank }
  const delegation = runningDelegation(profile, now)
  return {
    name,
    delegationRef: delegation?.decisionRef ?? null,
    actor: {
      userId,
      roles: profile.roleCodes.filter(isRole),
      unitId: profile.unit?.documentId ?? null,
      inStandingOffice: profile.unit?.isStandingOffice ?? false,
      inInspectorate: profile.unit?.isInspectorate ?? false,
      subPortalIds: profile.subPortals.map((portal) => portal.documentId),
      active:
        user.isActive === true && user.blocked !== true && isRunning(profile.activeFrom, profile.activeUntil, now),
      delegationId: delegation ? String(delegation.id) : null,
    },
  }
}

async function profileOf(strapi: Core.Strapi, userId: number): Promise<Profile | null> {
  const row: unknown = await strapi.db.query('api::staff-profile.staff-profile').findOne({
    where: { adminUser: { id: userId } },
    populate: {
      unit: { select: ['documentId', 'isStandingOffice', 'isInspectorate'] },
      subPortals: { select: ['documentId'] },
      delegations: true,
    },
  })
  return row ? profileSchema.parse(row) : null
}

function runningDelegation(profile: Profile, now: Date): Profile['delegations'][number] | undefined {
  return profile.delegations.find(
    ({ from, to, revokedAt }) =>
      isRunning(from, to, now) && (revokedAt === null || now.getTime() < Date.parse(revokedAt)),
  )
}

/** From `from` on and before `until`; open ended without one. */
function isRunning(from: string, until: string | null, now: Date): boolean {
  return Date.parse(from) <= now.getTime() && (until === null || now.getTime() < Date.parse(until))
}

function isRole(code: string): code is Role {
  return roles.some((role) => role === code)
}
