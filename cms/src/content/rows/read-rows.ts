import type { Core } from '@strapi/strapi'
import type { Locale } from 'shared-types/content'
import { isReviewed, type StoredType, uidOf } from '../content-types'
import { type OwnFields, ownFields } from './own-fields'
import { populateOf } from './populate-of'

/** One stored version of a document, with what Strapi knows about the row. */
export interface StoredRow {
  documentId: string
  locale: Locale | null
  publishedAt: string | null
  fields: OwnFields
}

/**
 * The rows of these documents, in one query per relation however many they are. Runs inside the transaction it is
 * called in. A structure type has one version; of a reviewed type `version` chooses draft or live.
 */
export async function readRows(
  strapi: Core.Strapi,
  type: StoredType,
  documentIds: readonly string[],
  version: 'draft' | 'live',
): Promise<StoredRow[]> {
  if (documentIds.length === 0) return []
  const uid = uidOf[type]
  const published = isReviewed(type) ? { publishedAt: { [version === 'live' ? '$notNull' : '$null']: true } } : {}
  const rows = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: [...documentIds] }, ...published },
    populate: populateOf(strapi, uid),
  })
  return rows.map((row: Record<string, unknown>) => ({
    documentId: String(row.documentId),
    locale: isReviewed(type) ? (row.locale as Locale) : null,
    publishedAt: (row.publishedAt as string | null) ?? null,
    fields: ownFields(strapi, uid, row),
  }))
}
