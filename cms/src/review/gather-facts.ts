import type { Core } from '@strapi/strapi'
import type { CaseFacts, DraftFacts, ReviewState } from 'shared-types/review'
import { z } from 'zod'
import { uidOf } from '../content/content-types'
import { digestOfContent } from '../content/digest-of-content'
import { factsOfFields } from '../content/facts/facts-of-fields'
import { readDraft } from '../content/read-draft'
import type { OwnFields } from '../content/rows/own-fields'
import { duplicateOf } from '../duplicates/duplicate-of'
import { policyOfItem } from '../policy/policies-of'
import { exceptedBarriers } from './barrier-exception'
import { caseFacts } from './case-facts'
import type { CaseKey } from './case-key'
import { isShortNotice } from './is-short-notice'
import { type LiveRow, liveRow } from './live-row'
import { retentionNow } from './retention'
import type { ReviewCase } from './review-case'

/** What the rules need to know of a document, and the draft's own fields it was taken from. */
export interface ReviewFacts {
  item: CaseFacts
  draft: DraftFacts
  fields: OwnFields
  live: LiveRow | null
}

/** States in which nobody is about to send the text on: what it resembles does not matter now. */
const finished: ReadonlySet<ReviewState> = new Set(['published', 'refused', 'withdrawn', 'archived'])

/**
 * Gathers it from the stored rows, each read once; null where the draft is gone. `before` are facts of the same draft
 * that the caller gathered in this request: then only what a move changes is read anew.
 */
export async function gatherFacts(
  strapi: Core.Strapi,
  key: CaseKey,
  item: ReviewCase,
  now: Date,
  before?: ReviewFacts,
): Promise<ReviewFacts | null> {
  const fields = before?.fields ?? (await readDraft(strapi, key.type, key.documentId, key.locale))
  if (!fields) return null
  const { profile } = policyOfItem(strapi, item)
  const live = await liveRow(strapi, key)
  const surroundings = {
    draftDigest: before?.item.draftDigest ?? (await digestOfContent(strapi, key.type, fields)),
    headReviews: await headReviews(strapi, item),
    live: live !== null,
    exceptedBarriers: exceptedBarriers(item.barrierException, now),
    retentionRunning:
      item.firstPublishedAt !== null && retentionNow(profile, key.type, fields, item.firstPublishedAt, now).isRunning,
  }
  const draft = before?.draft ?? {
    ...askedOf(item, await factsOfFields(strapi, key, fields)),
    shortNotice: await isShortNotice(strapi, key, fields, profile, now),
    duplicate: finished.has(item.state)
      ? null
      : await duplicateOf(strapi, key, item.subPortalId, profile.rules.duplicateThreshold.value, fields),
  }
  return { item: caseFacts(item, surroundings), draft, fields, live }
}

/** The channel of what a unit proposes from its own site is the standing office's to choose: classifying asks for it (G5). */
function askedOf({ originUnitId }: ReviewCase, draft: DraftFacts): DraftFacts {
  return originUnitId === null ? draft : { ...draft, missing: draft.missing.filter((field) => field !== 'channel') }
}

const unitSchema = z.object({ headReviews: z.boolean().nullable() })

/** Only what is still the unit's own is asked whether its head reads it first (T1). */
async function headReviews(strapi: Core.Strapi, { state, owningUnitId }: ReviewCase): Promise<boolean> {
  if (state !== 'draft' || owningUnitId === null) return false
  const row: unknown = await strapi.db
    .query(uidOf.unit)
    .findOne({ where: { documentId: owningUnitId }, select: ['headReviews'] })
  return unitSchema.safeParse(row).data?.headReviews === true
}
