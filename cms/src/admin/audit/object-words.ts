import { reviewedTypes } from 'shared-types/content'
import { say } from '../words/say'
import type { AuditLine } from './audit-line'

const kinds = [
  'account',
  'accountRequest',
  'audit',
  'delegation',
  'file',
  'policyProfile',
  'role',
  'permission',
  'staffProfile',
  'channel',
  'topic',
  'unit',
  'subPortal',
  'portal',
  'dayOff',
  'readerReport',
] as const

/** What an act was done to: its name, or its kind with a number or code people may know; never a random id. */
export function objectWords({
  objectName,
  objectType,
  objectId,
}: Pick<AuditLine, 'objectName' | 'objectType' | 'objectId'>): string {
  if (objectName) return objectName
  const kind = kindWords(objectType)
  return isSaying(objectId) ? say('object.numbered', { kind, id: objectId }) : say('object.unnamed', { kind })
}

function kindWords(objectType: string): string {
  const reviewed = reviewedTypes.find((type) => type === objectType)
  if (reviewed) return say(`type.${reviewed}`)
  const known = kinds.find((kind) => kind === objectType)
  return known ? say(`object.${known}`) : say('object.other')
}

/** Numbers and codes of a regulation tell people something, Strapi's own ids do not. */
function isSaying(objectId: string): boolean {
  return /^(\d{1,9}|[A-Z]{2,8})$/.test(objectId)
}
