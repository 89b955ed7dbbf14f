import type { Core } from '@strapi/strapi'
import type { CaseKey } from './case-key'
import type { ReviewCase } from './review-case'
import { casesWhere } from './review-store'

/** A proposal that came to nothing: the item may be proposed again. */
const over = ['refused', 'withdrawn', 'archived'] as const

/** What this item was proposed to the main portal as, while it is under way or public there; null where it was not. */
export async function proposedCopy(
  strapi: Core.Strapi,
  { type, documentId, locale }: CaseKey,
): Promise<ReviewCase | null> {
  const where = { type, locale, proposedFromId: documentId, state: { $notIn: over } }
  return (await casesWhere(strapi, where, { stateSince: 'desc' }, 1))[0] ?? null
}
