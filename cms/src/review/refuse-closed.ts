import type { Core } from '@strapi/strapi'
import { type Asking, type Closure, closedAmong } from './closed-items'
import { refuse } from './errors'
import type { ReviewCase } from './review-case'
import { sealedCases } from './sealed'

/** Why this person does not read an item now, a document sealed in any language whole (F33); null where they do. */
export async function whyClosed(strapi: Core.Strapi, staff: Asking, item: ReviewCase): Promise<Closure | null> {
  const { type, targetDocumentId } = item
  const sealed = await sealedCases(strapi, { type, targetDocumentId })
  const [closed] = await closedAmong(strapi, staff, [...sealed, item])
  return closed?.why ?? null
}

/** Refuses to show such an item: for every road to its text, its versions, its preview. */
export async function refuseClosed(strapi: Core.Strapi, staff: Asking, item: ReviewCase): Promise<void> {
  const why = await whyClosed(strapi, staff, item)
  if (why) refuse(403, why)
}
