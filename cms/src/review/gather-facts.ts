import type { Core } from '@strapi/strapi'
import type { CaseFacts, DraftFacts } from 'shared-types/review'
import { uidOf } from '../content/content-types'
import { digestOfDraft } from '../content/digest-of-draft'
import { draftFacts } from '../content/draft-facts'
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
  const digest = await digestOfDraft(strapi, key.type, key.documentId, key.locale)
  const draft = await draftFacts(strapi, key.type, key.documentId, key.locale)
  if (!digest || !draft) return null
  const live = (await livePlace(strapi, key)) !== null
  const inspectionConclusion = await isInspectionConclusion(strapi, key)
  return { item: { ...caseFacts(item, digest), live }, draft: { ...draft, inspectionConclusion } }
}

async function isInspectionConclusion(strapi: Core.Strapi, { type, documentId, locale }: CaseKey): Promise<boolean> {
  if (type !== 'legalDocument') return false
  const where = { documentId, locale, publishedAt: { $null: true }, docClass: 'inspectionConclusion' }
  return (await strapi.db.query(uidOf[type]).count({ where })) > 0
}
