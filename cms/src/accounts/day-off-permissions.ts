import type { Role } from 'shared-types/review'
import { inStandingOffice } from './in-standing-office'
import type { Permission } from './permissions-of-role'

const dayOffUid = 'api::day-off.day-off'
const action = (verb: string) => `plugin::content-manager.explorer.${verb}`
const writes = [action('create'), action('update'), action('delete')]

interface Offered {
  action: string
  subject: string
  properties: { fields?: string[] | undefined }
}

/** Who keeps the days off: the standing office's editors and secretary, and the technicians. Every role reads them. */
export function dayOffPermissions(role: Role, { action: verb, subject, properties }: Offered): Permission[] {
  if (subject !== dayOffUid) return []
  const isRead = verb === action('read')
  const keeps = role === 'technician' || role === 'editor' || role === 'secretary'
  if (!isRead && !(keeps && writes.includes(verb))) return []
  return [
    {
      action: verb,
      subject,
      properties: properties.fields ? { fields: properties.fields } : {},
      conditions: isRead || role === 'technician' ? [] : [inStandingOffice.id],
    },
  ]
}
