import type { Core } from '@strapi/strapi'
import { type Locale, type PublishedDocument, publishedDocumentSchema, type ReviewedType } from 'shared-types/content'
import { reviewedContractValue, structureContractValue } from './contract/contract-value'
import { withApprovedReferences } from './contract/references-between-documents'
import { isReviewed, type StoredType } from './content-types'
import { NotPublishableError } from './errors'
import { publicHistories } from './public-histories'
import { readRows } from './rows/read-rows'

/** A document in the feed's terms; `locale` is null for structure types. */
export interface DocumentRef {
  documentId: string
  locale: Locale | null
}

/**
 * The public values of what is live in the database now, parsed by their contract, in a fixed number of queries; those
 * that are not live are left out. Throws NotPublishableError, naming the fields, where a live row does not satisfy the
 * contract.
 */
export async function readPublished(
  strapi: Core.Strapi,
  type: StoredType,
  wanted: readonly DocumentRef[],
): Promise<PublishedDocument[]> {
  const ids = [...new Set(wanted.map((ref) => ref.documentId))]
  const values = isReviewed(type) ? await reviewedValues(strapi, type, ids) : await structureValues(strapi, type, ids)
  const asked = new Set(wanted.map(refKey))
  return values.filter((value) => asked.has(refKey(value.ref))).map((value) => parsed(type, value.contract))
}

interface ContractValue {
  ref: DocumentRef
  contract: Record<string, unknown>
}

async function reviewedValues(strapi: Core.Strapi, type: ReviewedType, ids: string[]): Promise<ContractValue[]> {
  const live = await readRows(strapi, type, ids, 'live')
  const drafts = new Map((await readRows(strapi, type, ids, 'draft')).map((row) => [refKey(row), row.fields]))
  const histories = await publicHistories(strapi, type, ids)
  return live.map((row) => {
    const fields = withApprovedReferences(type, row.fields, drafts.get(refKey(row)))
    const publishedAt = row.publishedAt ?? ''
    const history = histories.get(refKey(row)) ?? {
      formerSlugs: [],
      firstPublishedAt: publishedAt,
      lastPublishedAt: publishedAt,
    }
    return {
      ref: row,
      contract: reviewedContractValue(type, { documentId: row.documentId, locale: row.locale }, fields, history),
    }
  })
}

async function structureValues(
  strapi: Core.Strapi,
  type: Exclude<StoredType, ReviewedType>,
  ids: string[],
): Promise<ContractValue[]> {
  const rows = await readRows(strapi, type, ids, 'draft')
  return rows.map((row) => ({ ref: row, contract: structureContractValue(type, row.documentId, row.fields) }))
}

function parsed(type: StoredType, contract: Record<string, unknown>): PublishedDocument {
  const result = publishedDocumentSchema.safeParse(contract)
  if (result.success) return result.data
  throw new NotPublishableError(type, String(contract.documentId), result.error)
}

function refKey({ documentId, locale }: DocumentRef): string {
  return `${documentId}:${locale ?? ''}`
}
