import type { Core } from '@strapi/strapi'
import { uidOf } from '../content/content-types'
import { recordChange } from '../publishing/record-change'
import type { CaseKey } from './case-key'
import { draftPlace, livePlace } from './draft-place'
import { formerSlugs } from './former-slugs'
import type { ReviewCase } from './review-case'
import { updateCase } from './review-store'

/**
 * Puts an approved draft live: publish, dates, the redirect of a changed address, the change row. Part of the approval's
 * transaction; `item` is the case in state `approved`.
 */
export async function publishApproved(
  strapi: Core.Strapi,
  key: CaseKey,
  item: ReviewCase,
  now: Date,
): Promise<ReviewCase> {
  const before = await livePlace(strapi, key)
  await strapi.documents(uidOf[key.type]).publish({ documentId: key.documentId, locale: key.locale })
  const slug = (await draftPlace(strapi, key))?.slug ?? null
  const at = now.toISOString()
  const published = await updateCase(strapi, item, {
    state: 'published',
    firstPublishedAt: item.firstPublishedAt ?? at,
    lastPublishedAt: at,
    formerSlugs: formerSlugs(item.formerSlugs, before?.slug ?? null, slug),
    ...awaitingOutcome,
  })
  await recordChange(strapi, key)
  return published
}

/** Takes the live row down: unpublish and change row. `item` is the case in state `withdrawn`. */
export async function takeDown(strapi: Core.Strapi, key: CaseKey, item: ReviewCase): Promise<ReviewCase> {
  await strapi.documents(uidOf[key.type]).unpublish({ documentId: key.documentId, locale: key.locale })
  const withdrawn = await updateCase(strapi, item, awaitingOutcome)
  await recordChange(strapi, key)
  return withdrawn
}

/** The publisher has not reported on this version yet. */
const awaitingOutcome = {
  outcomeState: 'pending',
  outcomeAt: null,
  outcomeDurationMs: null,
  outcomeUrls: [],
  outcomeIssue: null,
}
