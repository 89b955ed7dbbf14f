import type { Core } from '@strapi/strapi'
import type { Role } from 'shared-types/review'
import { z } from 'zod'
import { isReviewed, type StoredType, typeOfUid } from '../content/content-types'
import { inStandingOffice } from './in-standing-office'
import { roleGrants } from './role-grants'

const action = (verb: string) => `plugin::content-manager.explorer.${verb}`
const permissionSchema = z.looseObject({
  action: z.string(),
  subject: z.string(),
  properties: z.object({ fields: z.array(z.string()).optional() }),
})

/** Fields no role writes: those of a unit that decide what its people may do in review, and what the server keeps. */
const closedFields: Partial<Record<StoredType, readonly string[]>> = {
  unit: ['isStandingOffice', 'isInspectorate'],
  channel: ['formerSlugs'],
}

/** One permission as Strapi's role service takes it. */
export interface Permission {
  action: string
  subject: string | null
  properties: { fields?: string[]; locales?: string[] }
  conditions: string[]
}

/** Every permission a role holds, computed from the table and the schemas as they are now. */
export function permissionsOfRole(strapi: Core.Strapi, role: Role): Permission[] {
  const { provider, nestedFields } = permissionServices(strapi)
  const everything = z
    .array(permissionSchema)
    .parse(nestedFields(provider.values().filter((value) => value.section === 'contentTypes')))
  return [...everything.flatMap((permission) => contentPermission(role, permission)), ...uploadPermissions(role)]
}

function contentPermission(role: Role, permission: z.infer<typeof permissionSchema>): Permission[] {
  const type = typeOfUid(permission.subject)
  if (!type) return []
  const grant = roleGrants[role]
  const verb = permission.action
  const writes = isReviewed(type)
    ? (grant.writes.includes(type) && [action('create'), action('update'), action('delete')].includes(verb)) ||
      (grant.edits.includes(type) && verb === action('update'))
    : grant.shapes.includes(type) && [action('create'), action('update')].includes(verb)
  if (verb !== action('read') && !writes) return []
  const { fields, ...others } = permission.properties
  const open = fields?.filter((name) => verb === action('read') || !closedFields[type]?.includes(name))
  const isGuarded = !isReviewed(type) && grant.onlyInStandingOffice && verb !== action('read')
  return [
    {
      action: verb,
      subject: permission.subject,
      properties: {
        ...others,
        ...(open ? { fields: open } : {}),
        ...(isReviewed(type) ? { locales: ['vi', 'en'] } : {}),
      },
      conditions: isGuarded ? [inStandingOffice.id] : [],
    },
  ]
}

function uploadPermissions(role: Role): Permission[] {
  const uploads = roleGrants[role].uploads ? ['assets.create', 'assets.update'] : []
  return ['read', 'assets.download', ...uploads].map((name) => ({
    action: `plugin::upload.${name}`,
    subject: null,
    properties: {},
    conditions: [],
  }))
}

interface PermissionServices {
  provider: { values(): { section: string }[] }
  nestedFields(actions: { section: string }[]): unknown
}

function permissionServices(strapi: Core.Strapi): PermissionServices {
  const permission = strapi.service('admin::permission') as unknown as {
    actionProvider: PermissionServices['provider']
  }
  const contentType = strapi.service('admin::content-type') as unknown as {
    getPermissionsWithNestedFields: PermissionServices['nestedFields']
  }
  return { provider: permission.actionProvider, nestedFields: contentType.getPermissionsWithNestedFields }
}
