import type { Core } from '@strapi/strapi'
import { inStandingOffice } from './in-standing-office'
import { syncRoles } from './sync-roles'

interface RoleHooks {
  hooks: {
    willResetSuperAdminPermissions: {
      register(change: (permissions: { action: string }[]) => { action: string }[]): unknown
    }
  }
}
interface PermissionService {
  conditionProvider: { register(condition: unknown): Promise<unknown> }
}

/** Accounts: no publish permission for anybody, the super admin included. Call it in `register()`. */
export function registerAccounts({ strapi }: { strapi: Core.Strapi }): void {
  const { hooks } = strapi.service('admin::role') as unknown as RoleHooks
  hooks.willResetSuperAdminPermissions.register((permissions) =>
    permissions.filter(({ action }) => action !== 'plugin::content-manager.explorer.publish'),
  )
}

/** The roles of the panel, as our table has them. Call it in `bootstrap()`. */
export async function bootstrapAccounts({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { conditionProvider } = strapi.service('admin::permission') as unknown as PermissionService
  await conditionProvider.register(inStandingOffice.of(strapi))
  await syncRoles(strapi)
}
