import type { Core } from '@strapi/strapi'
import { isReviewed, typeOfUid } from '../content/content-types'
import { closedRoutes } from './closed-routes'
import { inStandingOffice } from './in-standing-office'
import { syncRoles } from './sync-roles'

interface PanelPermission {
  action: string
  subject?: string | null
}
interface RoleHooks {
  hooks: {
    willResetSuperAdminPermissions: {
      register(change: (permissions: PanelPermission[]) => PanelPermission[]): unknown
    }
  }
}
interface PermissionService {
  conditionProvider: { register(condition: unknown): Promise<unknown> }
}

/**
 * What the super admin may not do either: publishing is a review move, and languages are part of the code; deleting one
 * would delete its documents past their review cases.
 */
const closedActions: ReadonlySet<string> = new Set([
  'plugin::content-manager.explorer.publish',
  'plugin::i18n.locale.create',
  'plugin::i18n.locale.update',
  'plugin::i18n.locale.delete',
])

/** Accounts: nobody holds a permission for what is closed, the super admin included, and no closed route answers. Call it in `register()`. */
export function registerAccounts({ strapi }: { strapi: Core.Strapi }): void {
  const { hooks } = strapi.service('admin::role') as unknown as RoleHooks
  hooks.willResetSuperAdminPermissions.register((permissions) =>
    permissions.filter((permission) => !closedActions.has(permission.action) && !deletesStructure(permission)),
  )
  strapi.server.use(closedRoutes)
}

/**
 * A channel, topic, unit or sub-portal is retired, never deleted: live documents and their review cases name it, and
 * nothing would tell them.
 */
function deletesStructure({ action, subject }: PanelPermission): boolean {
  const type = typeOfUid(subject ?? '')
  return action === 'plugin::content-manager.explorer.delete' && type !== null && !isReviewed(type)
}

/** The roles of the panel, as our table has them. Call it in `bootstrap()`. */
export async function bootstrapAccounts({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { conditionProvider } = strapi.service('admin::permission') as unknown as PermissionService
  await conditionProvider.register(inStandingOffice.of(strapi))
  await syncRoles(strapi)
}
