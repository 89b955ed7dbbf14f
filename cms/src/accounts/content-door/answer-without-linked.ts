import type { Core } from '@strapi/strapi'
import { localeSchema } from 'shared-types/content'
import { z } from 'zod'
import { type ClosedItems, closedToRequest } from '../../review/closed-items'
import { cutLinked } from './cut-linked'

/** What the content manager answers with: a page of rows, one row with what belongs to it, or a bare row. */
const answerSchema = z.looseObject({ results: z.array(z.unknown()).optional(), data: z.unknown().optional() })
const rowSchema = z.looseObject({ documentId: z.string(), locale: z.unknown() })

/**
 * An answer about rows of a type, cut so that it says no more of linked documents under review than which they are, and
 * nothing of those closed to the person asking (F33). `kind` is the road it was asked on.
 */
export async function answerWithoutLinked(
  strapi: Core.Strapi,
  kind: string,
  uid: string,
  body: unknown,
): Promise<unknown> {
  const answer = answerSchema.safeParse(body)
  if (kind === 'content-types' || !answer.success) return body
  const closed = await closedToRequest(strapi)
  const isClosed = (row: unknown) => closed !== null && isClosedRow(closed, row)
  const { results, data } = answer.data
  if (kind === 'relations') return results ? { ...answer.data, results: results.filter((row) => !isClosed(row)) } : body
  if (results) return { ...answer.data, results: cutLinked(strapi, uid, results, isClosed) }
  return data === undefined
    ? cutLinked(strapi, uid, answer.data, isClosed)
    : { ...answer.data, data: cutLinked(strapi, uid, data, isClosed) }
}

/** A row that does not say its language stands for all of them. */
function isClosedRow(closed: ClosedItems, value: unknown): boolean {
  const row = rowSchema.safeParse(value).data
  if (!row) return false
  const locale = localeSchema.safeParse(row.locale).data
  return closed.why(row.documentId, locale && [locale]) !== null
}
