import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import type { CaseKey } from './case-key'
import { type CaseChange, type ReviewCase, reviewCaseSchema } from './review-case'

const caseUid = 'api::review-case.review-case'

/** The case of a document in one language, or null. */
export async function findCase(strapi: Core.Strapi, key: CaseKey): Promise<ReviewCase | null> {
  return parsed(await strapi.db.query(caseUid).findOne({ where: columnsOf(key) }))
}

/** The same, its row held until the running transaction ends, so that two people cannot decide at once. */
export async function lockCase(strapi: Core.Strapi, key: CaseKey): Promise<ReviewCase | null> {
  if (!strapi.db.inTransaction())
    throw new Error('lockCase needs a running transaction: call it inside strapi.db.transaction')
  await strapi.db.queryBuilder(caseUid).select(['id']).where(columnsOf(key)).first().forUpdate().execute()
  return findCase(strapi, key)
}

/** Every language's case of one document. */
export async function casesOfDocument(
  strapi: Core.Strapi,
  { type, documentId }: Pick<CaseKey, 'type' | 'documentId'>,
): Promise<ReviewCase[]> {
  return parsedAll(await strapi.db.query(caseUid).findMany({ where: { type, targetDocumentId: documentId } }))
}

/** Adds the case of a new draft. A second one for the same key is a fault (unique index). */
export async function createCase(
  strapi: Core.Strapi,
  key: CaseKey,
  values: CaseChange & Pick<ReviewCase, 'state' | 'chainKey' | 'chainVersion'>,
): Promise<ReviewCase> {
  return reviewCaseSchema.parse(
    await strapi.db.query(caseUid).create({ data: { ...columnsOf(key), ...values, version: 1 } }),
  )
}

/** Writes a change to a case read in this transaction and moves its version on. */
export async function updateCase(strapi: Core.Strapi, item: ReviewCase, change: CaseChange): Promise<ReviewCase> {
  return reviewCaseSchema.parse(
    await strapi.db.query(caseUid).update({ where: { id: item.id }, data: { ...change, version: item.version + 1 } }),
  )
}

/** Holds every language's case of a document until the running transaction ends: what is sealed meanwhile is seen after. */
export async function lockDocument(
  strapi: Core.Strapi,
  { type, documentId }: Pick<CaseKey, 'type' | 'documentId'>,
): Promise<void> {
  if (!strapi.db.inTransaction()) throw new Error('lockDocument needs a running transaction')
  const where = { type, targetDocumentId: documentId }
  await strapi.db.queryBuilder(caseUid).select(['id']).where(where).orderBy({ id: 'asc' }).forUpdate().execute()
}

/** Removes the case of a draft that was deleted; its history stays. */
export async function deleteCase(strapi: Core.Strapi, item: ReviewCase): Promise<void> {
  await strapi.db.query(caseUid).delete({ where: { id: item.id } })
}

/** Cases that meet a condition, in this order. */
export async function casesWhere(
  strapi: Core.Strapi,
  where: object,
  orderBy: Partial<Record<keyof ReviewCase, 'asc' | 'desc'>>,
  limit: number,
): Promise<ReviewCase[]> {
  return parsedAll(await strapi.db.query(caseUid).findMany({ where, orderBy: [orderBy, { id: 'asc' }], limit }))
}

function columnsOf({ type, documentId, locale }: CaseKey) {
  return { type, targetDocumentId: documentId, locale }
}

function parsed(row: unknown): ReviewCase | null {
  return row ? reviewCaseSchema.parse(row) : null
}

function parsedAll(rows: unknown): ReviewCase[] {
  return z.array(reviewCaseSchema).parse(rows)
}
