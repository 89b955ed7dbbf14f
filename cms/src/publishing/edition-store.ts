import type { Core } from '@strapi/strapi'
import {
  type DocumentType,
  documentKey,
  type Locale,
  localeSchema,
  type PublishedDocument,
  publishedDocumentSchema,
} from 'shared-types/content'
import { z } from 'zod'
import type { StoredType } from '../content/content-types'
import type { Transaction } from './database/transaction'

/** A document the feed can name: one language of a reviewed type, or a structure document (`locale` null). */
export interface FeedDocument {
  type: StoredType
  documentId: string
  locale: Locale | null
}

/** The stable key of a document in feed, store and plan. */
export function keyOf({
  type,
  documentId,
  locale,
}: {
  type: DocumentType
  documentId: string
  locale: Locale | null
}): string {
  return documentKey({ type, documentId, ...(locale ? { locale } : {}) })
}

/** What of a document is public, as last recorded; null where it is not live. */
export async function publicEdition(strapi: Core.Strapi, document: FeedDocument): Promise<PublishedDocument | null> {
  const rows: unknown[] = await strapi.db.transaction(({ trx }) =>
    trx('edition')
      .select('document')
      .where({ key: keyOf(document) }),
  )
  // Strapi has the driver hand JSON over as text.
  const [row] = z.array(z.object({ document: z.string() })).parse(rows)
  return row ? publishedDocumentSchema.parse(JSON.parse(row.document)) : null
}

/** Every language of a document that is live. */
export async function editionsOfDocument(
  strapi: Core.Strapi,
  type: StoredType,
  documentId: string,
): Promise<FeedDocument[]> {
  const rows: unknown[] = await strapi.db.transaction(({ trx }) =>
    trx('edition').select('locale').where({ type, document_id: documentId }),
  )
  return z
    .array(z.object({ locale: localeSchema.nullable() }))
    .parse(rows)
    .map(({ locale }) => ({ type, documentId, locale }))
}

/** Digests of the editions with these keys, by key. */
export async function digestsOf(trx: Transaction, keys: readonly string[]): Promise<Map<string, string>> {
  const rows: { key: string; digest: string }[] = await trx('edition').select('key', 'digest').whereIn('key', keys)
  return new Map(rows.map((row) => [row.key, row.digest]))
}

/** One edition to be kept: its key, the digest of its value, and the value. */
export interface Edition {
  key: string
  digest: string
  of: FeedDocument
  document: PublishedDocument
}

/** Writes new and changed editions. */
export async function putEditions(trx: Transaction, editions: readonly Edition[]): Promise<void> {
  if (editions.length === 0) return
  const rows = editions.map(({ key, digest, of, document }) => ({
    key,
    type: of.type,
    document_id: of.documentId,
    locale: of.locale,
    digest,
    document: JSON.stringify(document),
  }))
  await trx('edition').insert(rows).onConflict('key').merge()
}

/** Removes editions of documents that are not public any more, their use of files with them. */
export async function removeEditions(trx: Transaction, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await trx('edition').whereIn('key', keys).delete()
}
