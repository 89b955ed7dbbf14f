import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { superAdminCode } from './super-admin-code'
import { type StaffProfile, staffProfileOf } from './staff-profile'
import type { Standing } from './standing/standing-of'

/** A row of Strapi's admin users, with its role codes. */
const userSchema = z.object({
  id: z.int(),
  email: z.string(),
  firstname: z.string().nullable(),
  lastname: z.string().nullable(),
  password: z.string().nullable(),
  isActive: z.boolean().nullable(),
  blocked: z.boolean().nullable(),
  roles: z.array(z.object({ id: z.int(), code: z.string() })),
})

/** An account with all that decides who it is and whether it may work. */
export interface Account extends Standing {
  userId: number
  email: string
  name: string
  firstname: string
  lastname: string
  passwordHash: string | null
  panelRoles: readonly string[]
  profile: StaffProfile | null
}

type Where = { id: number } | { email: string } | { resetPasswordToken: string } | { registrationToken: string }

/** The account named by id, e-mail address (lower case) or token, or null. */
export async function findAccount(strapi: Core.Strapi, where: Where): Promise<Account | null> {
  const row: unknown = await strapi.db.query('admin::user').findOne({ where, populate: { roles: true } })
  if (!row) return null
  const user = userSchema.parse(row)
  return accountOf(user, await staffProfileOf(strapi, user.id))
}

/** Every account, its profile beside it. */
export async function allAccounts(strapi: Core.Strapi, profiles: readonly StaffProfile[]): Promise<Account[]> {
  const rows: unknown = await strapi.db
    .query('admin::user')
    .findMany({ populate: { roles: true }, orderBy: [{ lastname: 'asc' }, { firstname: 'asc' }, { id: 'asc' }] })
  const byUser = new Map(profiles.map((profile) => [profile.adminUser?.id, profile]))
  return z
    .array(userSchema)
    .parse(rows)
    .map((user) => accountOf(user, byUser.get(user.id) ?? null))
}

function accountOf(user: z.infer<typeof userSchema>, profile: StaffProfile | null): Account {
  return {
    userId: user.id,
    email: user.email,
    name: [user.lastname, user.firstname].filter(Boolean).join(' ') || user.email,
    firstname: user.firstname ?? '',
    lastname: user.lastname ?? '',
    passwordHash: user.password,
    panelRoles: user.roles.map(({ code }) => code),
    open: user.isActive === true && user.blocked !== true,
    isSuperAdmin: user.roles.some(({ code }) => code === superAdminCode),
    profile,
  }
}
