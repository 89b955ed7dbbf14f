import type { Core } from '@strapi/strapi'
import { isReviewed, typeOfUid } from '../content-types'

const listAddress = /^\/content-manager\/collection-types\/[^/]+\/?$/i

/**
 * Reads a page of the panel's list without the long texts: no column can show them, and they are most of what a row
 * weighs. A list that names its fields is left alone.
 */
export function leaveOutBodies(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const type = typeOfUid(context.uid)
    if (type && isReviewed(type) && context.action === 'findMany' && !context.params.fields && isList(strapi)) {
      Object.assign(context.params, { fields: shortFields(strapi, context.uid) })
    }
    return next()
  })
}

function isList(strapi: Core.Strapi): boolean {
  const request = strapi.requestContext.get()
  return request?.method === 'GET' && listAddress.test(request.path)
}

/** Every plain field but JSON: bodies are kept as such. */
function shortFields(strapi: Core.Strapi, uid: string): string[] {
  const { attributes } = strapi.db.metadata.get(uid)
  return Object.entries(attributes).flatMap(([name, attribute]) =>
    'columnName' in attribute && attribute.columnName && attribute.type !== 'json' ? [name] : [],
  )
}
