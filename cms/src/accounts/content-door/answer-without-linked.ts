import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { sealedFrom } from '../../review/sealed'
import { currentStaff } from '../current-staff'
import { cutLinked } from './cut-linked'

/** What the content manager answers with: a page of rows, one row with what belongs to it, or a bare row. */
const answerSchema = z.looseObject({ results: z.array(z.unknown()).optional(), data: z.unknown().optional() })
const rowSchema = z.looseObject({ documentId: z.string() })

/**
 * An answer about rows of a type, cut so that it says no more of linked documents under review than which they are, and
 * nothing of those sealed from the person asking (MOHA-12.3). `kind` is the road it was asked on.
 */
export async function answerWithoutLinked(
  strapi: Core.Strapi,
  kind: string,
  uid: string,
  body: unknown,
): Promise<unknown> {
  const answer = answerSchema.safeParse(body)
  if (kind === 'content-types' || !answer.success) return body
  const cases = await sealedFrom(strapi, () => currentStaff(strapi, new Date()))
  const sealed = new Set(cases.map((item) => item.targetDocumentId))
  const { results, data } = answer.data
  if (kind === 'relations') {
    const isShown = (row: unknown) => !sealed.has(rowSchema.safeParse(row).data?.documentId ?? '')
    return results ? { ...answer.data, results: results.filter(isShown) } : body
  }
  if (results) return { ...answer.data, results: cutLinked(strapi, uid, results, sealed) }
  return data === undefined
    ? cutLinked(strapi, uid, answer.data, sealed)
    : { ...answer.data, data: cutLinked(strapi, uid, data, sealed) }
}
