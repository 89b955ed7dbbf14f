import type { Core } from '@strapi/strapi'
import type { Locale, ReviewedType } from 'shared-types/content'
import type { DraftFacts } from 'shared-types/review'
import { factsOfFields } from './facts/facts-of-fields'
import { readDraft } from './read-draft'

/** What the guards need to know of a draft, from the stored row; null where there is no such draft. */
export async function draftFacts(
  strapi: Core.Strapi,
  type: ReviewedType,
  documentId: string,
  locale: Locale,
): Promise<DraftFacts | null> {
  const fields = await readDraft(strapi, type, documentId, locale)
  return fields && factsOfFields(strapi, { type, documentId, locale }, fields)
}
