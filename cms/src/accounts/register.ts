import type { Core } from '@strapi/strapi'
import { isReviewed, typeOfUid } from '../content/content-types'
import { environment } from '../environment'
import { closeRest } from './close-rest'
import { closedRoutes } from './closed-routes'
import { contentDoor } from './content-door/content-door'
import { prepareAccountTables } from './database/prepare-account-tables'
import { inStandingOffice } from './in-standing-office'
import { oidcRoutes } from './oidc/routes'
import { guardOwnAccount } from './own-account/guard-own-account'
import { accountRoutes } from './routes'
import { adminGate } from './sign-in/admin-gate'
import { judgeSessions } from './sign-in/judge-sessions'
import { ruleOnPasswords } from './sign-in/password-rule'
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
 * What the super admin may not do either: publishing is a review move; languages are part of the code, and deleting one
 * would delete its documents past their review cases; roles are the table's; accounts change on their own screen, where
 * it is recorded; tokens would open the panel past the second factor; Strapi's own webhooks are unsigned; the public's
 * rights are set at every start; types are built while developing only.
 */
const closedActions: readonly RegExp[] = [
  /^plugin::content-manager\.explorer\.publish$/,
  /^plugin::i18n\.locale\.(create|update|delete)$/,
  /^admin::(roles|users)\.(create|update|delete)$/,
  /^admin::(api-tokens|admin-tokens|transfer\.tokens|webhooks)\./,
  /^plugin::users-permissions\./,
  ...(environment.NODE_ENV === 'development' ? [] : [/^plugin::content-type-builder\./]),
]

/**
 * Accounts: nobody holds a permission for what is closed, the super admin included, no closed route answers, and every
 * request of the panel passes the gate. Call it in `register()`.
 */
export function registerAccounts({ strapi }: { strapi: Core.Strapi }): void {
  const { hooks } = strapi.service('admin::role') as unknown as RoleHooks
  hooks.willResetSuperAdminPermissions.register((permissions) =>
    permissions.filter(
      (permission) => !closedActions.some((action) => action.test(permission.action)) && !deletesStructure(permission),
    ),
  )
  strapi.server.use(closedRoutes)
  closeRest(strapi)
  ruleOnPasswords(strapi)
  guardOwnAccount(strapi)
  judgeSessions(strapi)
  strapi.server.api('admin').use(adminGate(strapi))
  strapi.server.api('admin').use(contentDoor(strapi))
  strapi.server.routes({ type: 'admin', routes: [...accountRoutes(strapi), ...oidcRoutes(strapi)] })
}

/**
 * A channel, topic, unit or sub-portal is retired, never deleted: live documents and their review cases name it, and
 * nothing would tell them.
 */
function deletesStructure({ action, subject }: PanelPermission): boolean {
  const type = typeOfUid(subject ?? '')
  return action === 'plugin::content-manager.explorer.delete' && type !== null && !isReviewed(type)
}

/**
 * The roles of the panel, as our table and the portal's regulation have them; no token is left that opens anything.
 * Call it in `bootstrap()`, after the policies are checked.
 */
export async function bootstrapAccounts({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await prepareAccountTables(strapi)
  await dropTokens(strapi)
  const { conditionProvider } = strapi.service('admin::permission') as unknown as PermissionService
  await conditionProvider.register(inStandingOffice.of(strapi))
  await syncRoles(strapi)
  followRegulation(strapi)
}

/** Strapi makes two tokens of its own at the first start; REST is closed, and nothing needs them. */
async function dropTokens(strapi: Core.Strapi): Promise<void> {
  for (const uid of ['admin::api-token', 'admin::transfer-token'] as const)
    await strapi.db.query(uid).deleteMany({ where: {} })
}

/** A portal that takes another regulation has another board: titles and permissions of the panel's roles follow at once. */
function followRegulation(strapi: Core.Strapi): void {
  const follow = async ({ params }: { params: { data?: Record<string, unknown> } }) => {
    if (params.data?.['profileCode'] !== undefined) await syncRoles(strapi)
  }
  const models = ['api::portal.portal', 'api::sub-portal.sub-portal']
  strapi.db.lifecycles.subscribe({ models, afterCreate: follow, afterUpdate: follow })
}
