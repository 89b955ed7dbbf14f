import type { Core } from '@strapi/strapi'
import { reviewedTypes } from 'shared-types/content'
import { uidOf } from '../content-types'
import { searchedFields } from './searched-fields'

/** Keeps the search of reviewed documents (`_q`) to their searched fields, wherever it is asked; filters are not touched. */
export function narrowSearch(strapi: Core.Strapi): void {
  for (const type of reviewedTypes) {
    const searched: ReadonlySet<string> = new Set(searchedFields[type])
    for (const [name, attribute] of Object.entries(strapi.db.metadata.get(uidOf[type]).attributes)) {
      if ('columnName' in attribute) attribute.searchable = searched.has(name)
    }
  }
}
