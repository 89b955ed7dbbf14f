import type { Core } from '@strapi/strapi'
import type { ReviewState } from 'shared-types/review'
import { z } from 'zod'
import type { CaseKey } from './case-key'
import { type CaseChange, type ReviewCase, reviewCaseSchema } from './review-case'
import { type ReviewEvent, reviewEventSchema } from './review-event'

const caseUid = 'api::review-case.review-case'
const eventUid = 'api::review-event.review-event'

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

/** Removes the case of a draft that was deleted; its history stays. */
export async function deleteCase(strapi: Core.Strapi, item: ReviewCase): Promise<void> {
  await strapi.db.query(caseUid).delete({ where: { id: item.id } })
}

/** Adds one line to the history, which is only ever added to. */
export async function addEvent(strapi: Core.Strapi, key: CaseKey, event: ReviewEvent): Promise<void> {
  await strapi.db.query(eventUid).create({ data: { ...columnsOf(key), ...event } })
}

/** The history of a document in one language, oldest first. */
export async function eventsOf(strapi: Core.Strapi, key: CaseKey): Promise<ReviewEvent[]> {
  const rows = await strapi.db
    .query(eventUid)
    .findMany({ where: columnsOf(key), orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  return z.array(reviewEventSchema).parse(rows)
}

const keyedEventSchema = reviewEventSchema.extend({
  type: z.string(),
  targetDocumentId: z.string(),
  locale: z.string(),
})

/** The histories of many documents in every language, oldest first. */
export async function eventsOfDocuments(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<z.infer<typeof keyedEventSchema>[]> {
  if (documentIds.length === 0) return []
  const rows = await strapi.db
    .query(eventUid)
    .findMany({ where: { targetDocumentId: { $in: documentIds } }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  return z.array(keyedEventSchema).parse(rows)
}

/** Cases in any of these states, longest waiting first. */
export async function casesInStates(
  strapi: Core.Strapi,
  states: readonly ReviewState[],
  limit: number,
): Promise<ReviewCase[]> {
  return parsedAll(
    await strapi.db
      .query(caseUid)
      .findMany({ where: { state: { $in: states } }, orderBy: { updatedAt: 'asc' }, limit }),
  )
}

/** Cases whose last publish failed, newest first. */
export async function failedCases(strapi: Core.Strapi, limit: number): Promise<ReviewCase[]> {
  return parsedAll(
    await strapi.db
      .query(caseUid)
      .findMany({ where: { outcomeState: 'failed' }, orderBy: { outcomeAt: 'desc' }, limit }),
  )
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
