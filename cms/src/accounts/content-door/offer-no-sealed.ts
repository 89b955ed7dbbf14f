import type { Core } from '@strapi/strapi'
import { isReviewed, typeOfUid } from '../../content/content-types'
import { sealedCases } from '../../review/sealed'

/** Leaves sealed documents of a type out of a query's rows and of their number: nobody, the chief included, links one. */
export async function offerNoSealed(strapi: Core.Strapi, uid: string, query: Record<string, unknown>): Promise<void> {
  const type = typeOfUid(uid)
  if (!type || !isReviewed(type)) return
  const sealed = await sealedCases(strapi, { type })
  if (sealed.length === 0) return
  const others = { documentId: { $notIn: sealed.map((item) => item.targetDocumentId) } }
  query['filters'] = query['filters'] ? { $and: [query['filters'], others] } : others
}
