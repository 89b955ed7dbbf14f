import type { Core } from '@strapi/strapi'
import { type Attribute, ownAttributes } from './own-attributes'

/** A stored row's own content: plain values, relations and files as documentIds, lists in their stored order. */
export type OwnFields = Record<string, unknown>

type Row = Record<string, unknown>

/** The own fields of a row read with `populateOf`; empty values are null or an empty list, never absent. */
export function ownFields(strapi: Core.Strapi, uid: string, row: Row): OwnFields {
  return Object.fromEntries(
    ownAttributes(strapi, uid).map(([name, attribute]) => [name, plainValue(strapi, attribute, row[name])]),
  )
}

function plainValue(strapi: Core.Strapi, attribute: Attribute, value: unknown): unknown {
  switch (attribute.type) {
    case 'relation':
    case 'media':
      return Array.isArray(value)
        ? value.map(documentIdOf)
        : value
          ? documentIdOf(value)
          : isList(attribute)
            ? []
            : null
    case 'component': {
      const uid = attribute.component ?? ''
      if (attribute.repeatable)
        return Array.isArray(value) ? value.map((item: Row) => ownFields(strapi, uid, item)) : []
      return value ? ownFields(strapi, uid, value as Row) : null
    }
    default:
      return value === undefined || value === '' ? null : value
  }
}

function isList(attribute: Attribute): boolean {
  return attribute.type === 'media' ? attribute.multiple === true : attribute.relation?.endsWith('ToMany') === true
}

function documentIdOf(related: unknown): string {
  return String((related as { documentId: string }).documentId)
}
