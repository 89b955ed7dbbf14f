import type { Core } from '@strapi/strapi'
import type { Role } from 'shared-types/review'
import { z } from 'zod'
import { isReviewed, type StoredType, typeOfUid } from '../content/content-types'
import { dayOffPermissions } from './day-off-permissions'
import { inStandingOffice } from './in-standing-office'
import type { RoleGrant } from './role-grants'

const action = (verb: string) => `plugin::content-manager.explorer.${verb}`
const permissionSchema = z.looseObject({
  action: z.string(),
  subject: z.string(),
  properties: z.object({ fields: z.array(z.string()).optional() }),
})

/** Fields no role writes: those of a unit that decide what its people may do in review, and what the server keeps. */
const closedFields: Partial<Record<StoredType, readonly string[]>> = {
  unit: ['isStandingOffice', 'isInspectorate', 'isLeadership'],
  channel: ['formerSlugs'],
}

/** Fields only technicians write: the regulation a portal is under. */
const technicalFields: Partial<Record<StoredType, readonly string[]>> = {
  portal: ['profileCode'],
  subPortal: ['profileCode'],
}

/** One permission as Strapi's role service takes it. */
export interface Permission {
  action: string
  subject: string | null
  properties: { fields?: string[]; locales?: string[] }
  conditions: string[]
}

/** Every permission a role with this grant holds, computed from the schemas as they are now. */
export function permissionsOfRole(strapi: Core.Strapi, role: Role, grant: RoleGrant): Permission[] {
  const { provider, nestedFields } = permissionServices(strapi)
  const everything = z
    .array(permissionSchema)
    .parse(nestedFields(provider.values().filter((value) => value.section === 'contentTypes')))
  return [
    ...everything.flatMap((permission) => contentPermission(role, grant, permission)),
    ...uploadPermissions(grant),
  ]
}

function contentPermission(role: Role, grant: RoleGrant, permission: z.infer<typeof permissionSchema>): Permission[] {
  const type = typeOfUid(permission.subject)
  if (!type) return dayOffPermissions(role, permission)
  const verb = permission.action
  const writes = isReviewed(type)
    ? (grant.writes.includes(type) && [action('create'), action('update'), action('delete')].includes(verb)) ||
      (grant.edits.includes(type) && verb === action('update'))
    : grant.shapes.includes(type) && [action('create'), action('update')].includes(verb)
  if (verb !== action('read') && !writes) return []
  const { fields, ...others } = permission.properties
  const open = fields?.filter((name) => verb === action('read') || !isClosed(role, type, name))
  return [
    {
      action: verb,
      subject: permission.subject,
      properties: {
        ...others,
        ...(open ? { fields: open } : {}),
        ...(isReviewed(type) ? { locales: ['vi', 'en'] } : {}),
      },
      conditions: conditionsOf(grant, type, verb),
    },
  ]
}

function isClosed(role: Role, type: StoredType, field: string): boolean {
  return (
    closedFields[type]?.includes(field) || (role !== 'technician' && technicalFields[type]?.includes(field)) || false
  )
}

function conditionsOf(grant: RoleGrant, type: StoredType, verb: string): string[] {
  if (isReviewed(type)) return grant.onlyOwn && verb !== action('create') ? ['admin::is-creator'] : []
  return grant.onlyInStandingOffice && verb !== action('read') ? [inStandingOffice.id] : []
}

function uploadPermissions(grant: RoleGrant): Permission[] {
  const uploads = grant.uploads ? ['assets.create', 'assets.update'] : []
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
