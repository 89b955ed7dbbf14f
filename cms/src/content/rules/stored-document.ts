import type { Locale } from 'shared-types/content'
import type { StoredType } from '../content-types'
import type { OwnFields } from '../rows/own-fields'

/** A document as a write left it in the database, inside the write's transaction. */
export interface StoredDocument {
  type: StoredType
  documentId: string
  locale: Locale | null
  fields: OwnFields
}
