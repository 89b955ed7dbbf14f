import type { ReviewedType } from 'shared-types/content'
import { uidOf } from './content-types'

/** Where the panel edits a document: a path below the panel's own. */
export function documentAddress(document: { type: ReviewedType; documentId: string; locale: string }): string {
  return `/content-manager/collection-types/${uidOf(document.type)}/${document.documentId}?plugins[i18n][locale]=${document.locale}`
}
