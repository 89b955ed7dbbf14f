import type { Core } from '@strapi/strapi'
import type { Role } from 'shared-types/review'
import { z } from 'zod'
import type { StaffProfile } from '../staff-profile'
import type { PersonChange } from './person-change'

const uid = 'api::staff-profile.staff-profile'

interface UserService {
  updateById(id: number, attributes: Record<string, unknown>): Promise<unknown>
}

/** Writes a change to the account and its profile; the panel's roles follow the profile's. Call it in a transaction. */
export async function storePerson(
  strapi: Core.Strapi,
  userId: number,
  profile: Pick<StaffProfile, 'documentId'> | null,
  change: PersonChange,
  now: Date,
): Promise<void> {
  const users = strapi.service('admin::user') as unknown as UserService
  const { email, firstname, lastname, roles, blocked } = change
  const account = {
    ...(email === undefined ? {} : { email }),
    ...(firstname === undefined ? {} : { firstname }),
    ...(lastname === undefined ? {} : { lastname }),
    ...(roles === undefined ? {} : { roles: await panelRoleIds(strapi, roles) }),
    ...(blocked === undefined ? {} : { blocked, isActive: !blocked }),
  }
  if (Object.keys(account).length > 0) await users.updateById(userId, account)
  const data = profileData(change)
  if (profile && Object.keys(data).length > 0)
    await strapi.documents(uid).update({ documentId: profile.documentId, data })
  if (!profile)
    await strapi.documents(uid).create({ data: { activeFrom: now.toISOString(), ...data, adminUser: userId } as never })
}

function profileData(change: PersonChange): Record<string, unknown> {
  const { email, firstname, lastname, blocked, unitId, roles, topicIds, subPortalIds, ...others } = change
  return {
    ...others,
    ...(unitId === undefined ? {} : { unit: unitId }),
    ...(roles === undefined ? {} : { roleCodes: roles }),
    ...(topicIds === undefined ? {} : { topics: topicIds }),
    ...(subPortalIds === undefined ? {} : { subPortals: subPortalIds }),
  }
}

async function panelRoleIds(strapi: Core.Strapi, roles: readonly Role[]): Promise<number[]> {
  const rows: unknown = await strapi.db.query('admin::role').findMany({ where: { code: { $in: [...roles] } } })
  return z
    .array(z.object({ id: z.int() }))
    .parse(rows)
    .map(({ id }) => id)
}
