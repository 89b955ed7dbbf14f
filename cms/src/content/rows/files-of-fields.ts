import type { Core } from '@strapi/strapi'
import { bodySchema, filesOfBody } from 'shared-types/content'
import type { OwnFields } from './own-fields'
import { type Attribute, ownAttributes } from './own-attributes'

/** The documentIds of every file a row's own fields name: media, pictures in body texts, those inside components. */
export function filesOfFields(strapi: Core.Strapi, uid: string, fields: OwnFields): string[] {
  return ownAttributes(strapi, uid).flatMap(([name, attribute]) => filesOfValue(strapi, attribute, fields[name]))
}

function filesOfValue(strapi: Core.Strapi, attribute: Attribute, value: unknown): string[] {
  if (value === null || value === undefined) return []
  if (attribute.customField === 'global::body') {
    const body = bodySchema.safeParse(value)
    return body.success ? filesOfBody(body.data) : []
  }
  const values: unknown[] = Array.isArray(value) ? value : [value]
  if (attribute.type === 'media') return values.map(String)
  if (attribute.type !== 'component') return []
  return values.flatMap((item) => filesOfFields(strapi, attribute.component ?? '', item as OwnFields))
}
