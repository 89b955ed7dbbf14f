import { type PublishedDocument, publishedDocumentSchema, reviewedTypes } from 'shared-types/content'
import { z } from 'zod'
import type { Transaction } from '../publishing/database/transaction'
import { signatureForm } from './signature-table'

/** The signature of one published document in one language. */
export interface PublishedSignature {
  key: string
  bands: readonly number[]
}

const idsSchema = z.array(z.object({ id: z.int(), key: z.string() }))

/** Writes new and changed signatures. */
export async function putSignatures(trx: Transaction, signatures: readonly PublishedSignature[]): Promise<void> {
  if (signatures.length === 0) return
  const rows: unknown = await trx('published_signature')
    .insert(signatures.map(({ key }) => ({ key, form: signatureForm })))
    .onConflict('key')
    .merge()
    .returning(['id', 'key'])
  const ids = new Map(idsSchema.parse(rows).map(({ id, key }) => [key, id]))
  await trx('published_band')
    .whereIn('signature', [...ids.values()])
    .delete()
  const bands = signatures.flatMap(({ key, bands }) => bands.map((band) => ({ band, signature: ids.get(key) })))
  await trx.raw('insert into published_band (band, signature) select unnest(?::int[]), unnest(?::int[])', [
    bands.map(({ band }) => band),
    bands.map(({ signature }) => signature),
  ])
}

export async function removeSignature(trx: Transaction, key: string): Promise<void> {
  await trx('published_signature').where({ key }).delete()
}

const candidateSchema = z.object({ rows: z.array(z.object({ document: z.string() })) })

/**
 * The published contract values that share most with these bands, at most `limit`, those that share none left out. The
 * document with `documentId` is none of them.
 */
export async function candidatesFor(
  trx: Transaction,
  bands: readonly number[],
  documentId: string,
  limit: number,
): Promise<unknown[]> {
  const answer: unknown = await trx.raw(
    `select edition.document::text as document from (
       select signature, count(*) as shared from published_band where band = any(?::int[])
       group by signature order by shared desc, signature limit ?
     ) nearest
     join published_signature on published_signature.id = nearest.signature
     join edition on edition.key = published_signature.key
     where edition.document_id <> ?`,
    [[...bands], limit, documentId],
  )
  return candidateSchema.parse(answer).rows.map(({ document }): unknown => JSON.parse(document))
}

const editionSchema = z.object({ key: z.string(), document: z.string() })

/** Published documents whose signature is missing or of an older form, at most `limit`. */
export async function editionsWithoutSignature(
  trx: Transaction,
  limit: number,
): Promise<{ key: string; document: PublishedDocument }[]> {
  const rows: unknown = await trx('edition')
    .select('edition.key', 'edition.document')
    .leftJoin('published_signature', 'published_signature.key', 'edition.key')
    .whereIn('edition.type', [...reviewedTypes])
    .andWhereRaw('published_signature.form is distinct from ?', [signatureForm])
    .orderBy('edition.key')
    .limit(limit)
  return z
    .array(editionSchema)
    .parse(rows)
    .map(({ key, document }) => ({ key, document: publishedDocumentSchema.parse(JSON.parse(document)) }))
}
