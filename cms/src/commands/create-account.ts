import type { Core } from '@strapi/strapi'
import type { Role } from 'shared-types/review'
import { z } from 'zod'
import { newPassword } from './new-password'

/** An account to be: a person with a role and, for review, a unit and sub-portals (documentIds). */
export interface NewAccount {
  email: string
  firstname: string
  lastname: string
  /** Code of the panel role: one of ours, or Strapi's super admin. */
  roleCode: Role | 'strapi-super-admin'
  staff: {
    roles: readonly Role[]
    unitId: string
    subPortalIds: readonly string[]
    /** Topics a board member answers for (CCHC-4.5c). */
    topicIds?: readonly string[]
  } | null
}

const idSchema = z.object({ id: z.int() })

interface UserService {
  create(attributes: Record<string, unknown>): Promise<unknown>
}

/** The id of the admin user with this e-mail address, or null. */
export async function accountByEmail(strapi: Core.Strapi, email: string): Promise<number | null> {
  return (
    idSchema.safeParse(await strapi.db.query('admin::user').findOne({ where: { email: email.toLowerCase() } })).data
      ?.id ?? null
  )
}

/**
 * Creates the account with a random password, which is returned once and kept nowhere; null where the address is taken.
 * `now` is when its rights begin. An account whose staff profile is missing gets it.
 */
export async function createAccount(
  strapi: Core.Strapi,
  account: NewAccount,
  now: Date,
): Promise<{ userId: number; password: string } | null> {
  const email = account.email.toLowerCase()
  const present = await accountByEmail(strapi, email)
  const created = present === null ? await createUser(strapi, { ...account, email }) : null
  const userId = created?.userId ?? present
  if (account.staff && userId !== null) await ensureProfile(strapi, userId, account.staff, now)
  return created
}

// Not in one transaction with the profile: Strapi counts users after it returned, inside a transaction then over.
async function createUser(
  strapi: Core.Strapi,
  { email, firstname, lastname, roleCode }: NewAccount,
): Promise<{ userId: number; password: string }> {
  const role = idSchema.parse(await strapi.db.query('admin::role').findOne({ where: { code: roleCode } }))
  const password = newPassword()
  const users = strapi.service('admin::user') as unknown as UserService
  const user = idSchema.parse(
    await users.create({
      email,
      firstname,
      lastname,
      password,
      roles: [role.id],
      isActive: true,
      registrationToken: null,
      preferedLanguage: 'vi',
    }),
  )
  return { userId: user.id, password }
}

async function ensureProfile(
  strapi: Core.Strapi,
  userId: number,
  staff: NonNullable<NewAccount['staff']>,
  now: Date,
): Promise<void> {
  const uid = 'api::staff-profile.staff-profile'
  if ((await strapi.db.query(uid).count({ where: { adminUser: { id: userId } } })) > 0) return
  const at = now.toISOString()
  const { unitId, roles, subPortalIds, topicIds = [] } = staff
  await strapi.documents(uid).create({
    data: {
      adminUser: userId,
      unit: unitId,
      roleCodes: [...roles],
      subPortals: [...subPortalIds],
      topics: [...topicIds],
      activeFrom: at,
      securityBriefingAt: at,
    },
  })
}
