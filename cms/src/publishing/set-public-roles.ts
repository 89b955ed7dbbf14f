import type { Core } from '@strapi/strapi'
import { z } from 'zod'

/** Everything a request without an admin login may do, by role of users-permissions (decision 9). */
const publicActions: Readonly<Record<string, readonly string[]>> = {
  public: ['api::public.status.read'],
  authenticated: ['api::public.status.read'],
}

const permissionUid = 'plugin::users-permissions.permission'
const roleSchema = z.object({ id: z.int(), permissions: z.array(z.object({ id: z.int(), action: z.string() })) })

/**
 * Sets the roles of public requests to exactly our table and closes registration, at every start: the plugin refills an
 * empty table with permissions of its own.
 */
export async function setPublicRoles(strapi: Core.Strapi): Promise<void> {
  for (const [type, actions] of Object.entries(publicActions)) await setRole(strapi, type, actions)
  const advanced = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' })
  const settings = z.record(z.string(), z.unknown()).parse((await advanced.get()) ?? {})
  await advanced.set({ value: { ...settings, allow_register: false } })
}

async function setRole(strapi: Core.Strapi, type: string, actions: readonly string[]): Promise<void> {
  const found = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type }, populate: ['permissions'] })
  const role = roleSchema.parse(found)
  const extra = role.permissions.filter((permission) => !actions.includes(permission.action))
  const present = new Set(role.permissions.map((permission) => permission.action))
  for (const { id } of extra) await strapi.db.query(permissionUid).delete({ where: { id } })
  for (const action of actions) {
    if (!present.has(action)) await strapi.db.query(permissionUid).create({ data: { action, role: role.id } })
  }
}
