import type { Core } from '@strapi/strapi'
import { ownAttributes } from './own-attributes'

/** What to populate to read every field of a row, relations and files as their documentIds only. */
export type Populate = Record<string, { select: string[] } | { populate: Populate }>

/** The populate that reads a whole row of `uid`, components included. */
export function populateOf(strapi: Core.Strapi, uid: string): Populate {
  const entries = ownAttributes(strapi, uid).flatMap(([name, attribute]): [string, Populate[string]][] => {
    switch (attribute.type) {
      case 'relation':
      case 'media':
        return [[name, { select: ['documentId'] }]]
      case 'component':
        return [[name, { populate: populateOf(strapi, attribute.component ?? '') }]]
      default:
        return []
    }
  })
  return Object.fromEntries(entries)
}
