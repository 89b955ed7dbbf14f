import type { Core } from '@strapi/strapi'

/** One attribute of a schema, as far as reading and checking content needs to know it. */
export interface Attribute {
  type: string
  required?: boolean
  multiple?: boolean
  repeatable?: boolean
  relation?: string
  target?: string
  component?: string
  customField?: string
  enum?: readonly string[]
  maxLength?: number
  min?: number
  max?: number
}

/** Columns Strapi adds to every row: who and when, not what. */
const systemNames: ReadonlySet<string> = new Set([
  'id',
  'documentId',
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'createdBy',
  'updatedBy',
])

/** Whether an attribute is Strapi's own and no part of the content. */
export function isSystemAttribute(name: string): boolean {
  return systemNames.has(name)
}

/** The attributes of a content type or component that we declared, in order of declaration. */
export function ownAttributes(strapi: Core.Strapi, uid: string): [string, Attribute][] {
  const model = strapi.getModel(uid as Parameters<Core.Strapi['getModel']>[0])
  return Object.entries(model.attributes as Record<string, Attribute>).filter(([name]) => !isSystemAttribute(name))
}
