import type { Core } from '@strapi/strapi'
import { localeSchema } from 'shared-types/content'
import { isReviewed, typeOfUid } from '../../content/content-types'
import { closedToRequest, isClosedIn } from '../../review/closed-items'
import { sealedCases } from '../../review/sealed'
import { narrow } from '../../review/narrow'

/**
 * Leaves out of a query's rows and of their number what is sealed, since nobody, the chief included, links it, and what
 * is closed to the person asking (F33).
 */
export async function offerNoClosed(strapi: Core.Strapi, uid: string, query: Record<string, unknown>): Promise<void> {
  const type = typeOfUid(uid)
  if (!type || !isReviewed(type)) return
  const locale = localeSchema.safeParse(query['locale']).data
  const closed = (await closedToRequest(strapi))?.items ?? []
  const left = [
    ...(await sealedCases(strapi, { type })),
    ...closed.filter((item) => item.type === type && isClosedIn(item, locale && [locale])),
  ]
  if (left.length === 0) return
  narrow(query, { documentId: { $notIn: [...new Set(left.map((item) => item.targetDocumentId))] } })
}
