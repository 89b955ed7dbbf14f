import type { Core } from '@strapi/strapi'
import { bodySchema, type ReviewedType, textOfBody } from 'shared-types/content'
import { legacyEncodingOf } from 'shared-types/text'
import { uidOf } from '../content-types'
import { type Attribute, ownAttributes } from '../rows/own-attributes'
import type { OwnFields } from '../rows/own-fields'

/** Names of the fields whose text is still in TCVN3 or VNI (guard G9): what was stored before input was refused. */
export function legacyFields(strapi: Core.Strapi, type: ReviewedType, fields: OwnFields): string[] {
  return ownAttributes(strapi, uidOf[type]).flatMap(([name, attribute]) => {
    const text = textOf(attribute, fields[name])
    return text !== '' && legacyEncodingOf(text) !== null ? [name] : []
  })
}

function textOf({ type, customField }: Attribute, value: unknown): string {
  if (customField === 'global::body') {
    const body = bodySchema.safeParse(value)
    return body.success ? textOfBody(body.data) : ''
  }
  return (type === 'string' || type === 'text') && typeof value === 'string' ? value : ''
}
