import type { Core } from '@strapi/strapi'
import { roles } from 'shared-types/review'
import { z } from 'zod'

const uid = 'api::staff-profile.staff-profile'
const relationSchema = z.object({ documentId: z.string() })

const roleListSchema = z
  .array(z.string())
  .transform((codes) => codes.flatMap((code) => roles.find((role) => role === code) ?? []))

/** One delegation as the profile of its holder keeps it. */
export const storedDelegationSchema = z.object({
  id: z.int(),
  role: z.enum(roles),
  channelIds: z
    .array(z.string())
    .nullable()
    .transform((ids) => ids ?? []),
  scope: z.string(),
  from: z.string(),
  to: z.string(),
  decisionRef: z.string(),
  givenById: z.int().nullable(),
  revokedAt: z.string().nullable(),
  expiredAt: z.string().nullable(),
})
export type StoredDelegation = z.infer<typeof storedDelegationSchema>

/** What an account is to the portal beside its login: unit, roles, dates, briefing, delegations (MOHA-3.3, 5.1). */
export const staffProfileSchema = z.object({
  id: z.int(),
  documentId: z.string(),
  adminUser: z.object({ id: z.int() }).nullable(),
  roleCodes: roleListSchema,
  unit: relationSchema
    .extend({
      nameVi: z.string(),
      isStandingOffice: z.boolean().nullable(),
      isInspectorate: z.boolean().nullable(),
    })
    .nullable(),
  topics: z.array(relationSchema),
  subPortals: z.array(relationSchema.extend({ profileCode: z.string().nullable() })),
  activeFrom: z.string(),
  activeUntil: z.string().nullable(),
  securityBriefingAt: z.string().nullable(),
  contributorType: z.string().nullable(),
  contractRef: z.string().nullable(),
  assignmentRef: z.string().nullable(),
  delegations: z.array(storedDelegationSchema),
})
export type StaffProfile = z.infer<typeof staffProfileSchema>

const populate = {
  adminUser: { select: ['id'] },
  unit: { select: ['documentId', 'nameVi', 'isStandingOffice', 'isInspectorate'] },
  topics: { select: ['documentId'] },
  subPortals: { select: ['documentId', 'profileCode'] },
  delegations: true,
}

/** The staff profile of an account, or null where it has none. */
export async function staffProfileOf(strapi: Core.Strapi, userId: number): Promise<StaffProfile | null> {
  const row: unknown = await strapi.db.query(uid).findOne({ where: { adminUser: { id: userId } }, populate })
  return row ? staffProfileSchema.parse(row) : null
}

/** Every staff profile. */
export async function staffProfiles(strapi: Core.Strapi): Promise<StaffProfile[]> {
  const rows: unknown = await strapi.db.query(uid).findMany({ populate, orderBy: { id: 'asc' } })
  return z.array(staffProfileSchema).parse(rows)
}
