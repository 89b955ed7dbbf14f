import { createHash } from 'node:crypto'
import type { Core } from '@strapi/strapi'
import { filesOfDocument, type PublishedDocument } from 'shared-types/content'
import { canonicalJson } from 'shared-types/publishing'
import type { StoredType } from '../content/content-types'
import { readPublished } from '../content/read-published'
import type { Transaction } from './database/transaction'
import { digestsOf, type Edition, type FeedDocument, keyOf, putEditions, removeEditions } from './edition-store'
import { filesUsedBy, putFileUses } from './file-use-store'
import { nudgeAfterCommit } from './nudge-after-commit'

/**
 * Puts into the feed what became of one document, inside the transaction that did it: its public value as it stands
 * there, the files it uses, and a change row for each that reads differently now. Calling it again changes nothing.
 * Throws NotPublishableError where what is live does not satisfy its contract, which undoes the transaction.
 */
export async function recordChange(strapi: Core.Strapi, document: FeedDocument): Promise<void> {
  await recordChanges(strapi, [document])
}

/** The same for many documents at once (a thousand at most), in a number of statements that does not grow with them. */
export async function recordChanges(strapi: Core.Strapi, documents: readonly FeedDocument[]): Promise<void> {
  if (documents.length === 0) return
  await strapi.db.transaction(async ({ trx }) => {
    const editions = await currentEditions(strapi, documents)
    const before = await digestsOf(trx, documents.map(keyOf))
    const changed = editions.filter((edition) => before.get(edition.key) !== edition.digest)
    const live = new Set(editions.map((edition) => edition.key))
    const gone = documents.filter((document) => before.has(keyOf(document)) && !live.has(keyOf(document)))

    const filesOfGone = await filesUsedBy(trx, gone.map(keyOf))
    await putEditions(trx, changed)
    await removeEditions(trx, gone.map(keyOf))
    const files = await putFileUses(
      trx,
      changed.map(({ key, document }) => ({ key, fileIds: filesOfDocument(document) })),
    )
    await addChanges(trx, [...changed.map((edition) => edition.of), ...gone], [...files, ...filesOfGone])
    if (changed.length > 0 || gone.length > 0) nudgeAfterCommit(strapi)
  })
}

async function currentEditions(strapi: Core.Strapi, documents: readonly FeedDocument[]): Promise<Edition[]> {
  const types = [...new Set(documents.map((document) => document.type))]
  const editions: Edition[] = []
  for (const type of types) {
    const published = await readPublished(
      strapi,
      type,
      documents.filter((document) => document.type === type),
    )
    editions.push(...published.map((document) => editionOf(type, document)))
  }
  return editions
}

function editionOf(type: StoredType, document: PublishedDocument): Edition {
  const of: FeedDocument = {
    type,
    documentId: document.documentId,
    locale: 'locale' in document ? document.locale : null,
  }
  const digest = createHash('sha256').update(canonicalJson(document)).digest('hex')
  return { key: keyOf(of), digest, of, document }
}

async function addChanges(
  trx: Transaction,
  documents: readonly FeedDocument[],
  fileIds: readonly string[],
): Promise<void> {
  const rows = [
    // Files first: who reads the feed row by row has a file before a document shows it.
    ...fileIds.map((fileId) => ({ type: 'file', document_id: fileId, locale: null })),
    ...documents.map(({ type, documentId, locale }) => ({ type, document_id: documentId, locale })),
  ]
  if (rows.length > 0) await trx('change').insert(rows)
}
