import type { Core } from '@strapi/strapi'
import { roles } from 'shared-types/review'
import { z } from 'zod'
import { type Permission, permissionsOfRole } from './permissions-of-role'
import { roleDescriptions, roleTitles } from './role-titles'

const roleRowSchema = z.object({ id: z.int(), name: z.string(), description: z.string().nullish() })

interface RoleService {
  findOne(where: { code: string }): Promise<unknown>
  create(attributes: { code: string; name: string; description: string }): Promise<unknown>
  update(where: { id: number }, attributes: { name: string; description: string }): Promise<unknown>
  assignPermissions(roleId: number, permissions: Permission[]): Promise<unknown>
}

/** Roles Strapi brings along; they may publish, so none of them keeps a permission. */
const strapiRoles = ['strapi-editor', 'strapi-author']

/** Makes the panel's roles exactly our table, at every start: title, description, permissions; nothing more, nothing less. */
export async function syncRoles(strapi: Core.Strapi): Promise<void> {
  const service = strapi.service('admin::role') as unknown as RoleService
  for (const role of roles) {
    const wanted = { name: roleTitles[role], description: roleDescriptions[role] }
    const found: unknown = await service.findOne({ code: role })
    const row = roleRowSchema.parse(found ?? (await service.create({ code: role, ...wanted })))
    if (row.name !== wanted.name || row.description !== wanted.description) await service.update({ id: row.id }, wanted)
    await service.assignPermissions(row.id, permissionsOfRole(strapi, role))
  }
  for (const code of strapiRoles) {
    const row = roleRowSchema.safeParse(await service.findOne({ code }))
    if (row.success) await service.assignPermissions(row.data.id, [])
  }
}
