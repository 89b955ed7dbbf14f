import type { Core } from '@strapi/strapi'
import { type Role, roles } from 'shared-types/review'
import { z } from 'zod'
import { type Permission, permissionsOfRole } from './permissions-of-role'
import { profilesInForce } from './profiles-in-force'
import { grantsUnder } from './role-grants'
import { roleDescriptions, titlesNow } from './role-titles'

const roleRowSchema = z.object({ id: z.int(), name: z.string(), description: z.string().nullish() })

interface RoleService {
  findOne(where: { code: string }): Promise<unknown>
  create(attributes: { code: string; name: string; description: string }): Promise<unknown>
  update(where: { id: number }, attributes: { name: string; description: string }): Promise<unknown>
  assignPermissions(roleId: number, permissions: Permission[]): Promise<unknown>
}

/** Roles Strapi brings along; they may publish, so none of them keeps a permission. */
const strapiRoles = ['strapi-editor', 'strapi-author']

/**
 * Makes the panel's roles exactly our table, at every start and whenever the portal takes another regulation: its titles,
 * descriptions, permissions; nothing more, nothing less.
 */
export async function syncRoles(strapi: Core.Strapi): Promise<void> {
  const service = strapi.service('admin::role') as unknown as RoleService
  const titles = await titlesNow(strapi)
  const grants = grantsUnder(await profilesInForce(strapi))
  await freeTitles(strapi, titles)
  for (const role of roles) {
    const wanted = { name: titles[role], description: roleDescriptions[role] }
    const found: unknown = await service.findOne({ code: role })
    const row = roleRowSchema.parse(found ?? (await service.create({ code: role, ...wanted })))
    if (row.name !== wanted.name || row.description !== wanted.description) await service.update({ id: row.id }, wanted)
    await service.assignPermissions(row.id, permissionsOfRole(strapi, role, grants[role]))
  }
  for (const code of strapiRoles) {
    const row = roleRowSchema.safeParse(await service.findOne({ code }))
    if (row.success) await service.assignPermissions(row.data.id, [])
  }
}

/** Role names are unique: a title one role gives up and another takes would meet on the way. */
async function freeTitles(strapi: Core.Strapi, titles: Record<Role, string>): Promise<void> {
  const rows = z
    .array(roleRowSchema.extend({ code: z.string() }))
    .parse(await strapi.db.query('admin::role').findMany({}))
  for (const { id, code, name } of rows) {
    const owner = roles.find((role) => titles[role] === name)
    if (owner && owner !== code)
      await strapi.db.query('admin::role').update({ where: { id }, data: { name: `${name} (${code})` } })
  }
}
