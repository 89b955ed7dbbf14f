import type { Core } from '@strapi/strapi'
import type { CaseFacts, DraftFacts } from 'shared-types/review'
import { uidOf } from '../content/content-types'
import { digestOfContent } from '../content/digest-of-content'
import { factsOfFields } from '../content/facts/facts-of-fields'
import { readDraft } from '../content/read-draft'
import { caseFacts } from './case-facts'
import type { CaseKey } from './case-key'
import { livePlace } from './draft-place'
import type { ReviewCase } from './review-case'

/** What the rules need to know of a document, from the stored rows; null where its draft is gone. */
export async function gatherFacts(
  strapi: Core.Strapi,
  key: CaseKey,
  item: ReviewCase,
): Promise<{ item: CaseFacts; draft: DraftFacts } | null> {
  const fields = await readDraft(strapi, key.type, key.documentId, key.locale)
  if (!fields) return null
  const digest = await digestOfContent(strapi, key.type, fields)
  const draft = await factsOfFields(strapi, key, fields)
  const live = (await livePlace(strapi, key)) !== null
  const inspectionConclusion = await isInspectionConclusion(strapi, key)
  return { item: { ...caseFacts(item, digest), live }, draft: { ...draft, inspectionConclusion } }
}

async function isInspectionConclusion(strapi: Core.Strapi, { type, documentId, locale }: CaseKey): Promise<boolean> {
  if (type !== 'legalDocument') return false
  const where = { documentId, locale, publishedAt: { $null: true }, docClass: 'inspectionConclusion' }
  return (await strapi.db.query(uidOf[type]).count({ where })) > 0
}
