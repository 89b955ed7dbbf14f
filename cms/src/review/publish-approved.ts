import type { Core } from '@strapi/strapi'
import { uidOf } from '../content/content-types'
import { forgetPublished } from '../duplicates/forget-published'
import { rememberPublished } from '../duplicates/remember-published'
import { recordChange } from '../publishing/record-change'
import type { CaseKey } from './case-key'
import { draftPlace } from './draft-place'
import { formerSlugs } from './former-slugs'
import { liveRow } from './live-row'
import type { CaseChange, ReviewCase } from './review-case'
import { updateCase } from './review-store'
import { passingWall } from './walls/passing-wall'

/** What the caller knows already of what goes live. */
export interface GoingLive {
  slug: string | null
  /** Address of the version that was live until now. */
  formerSlug: string | null
  /** How long it is kept, and until when it is public. */
  kept: CaseChange
}

/**
 * Puts an approved draft live: publish, dates, the redirect of a changed address, the change row. Part of a transaction
 * in which the approval was judged; `item` is the case in state `approved`, due now.
 */
export async function publishApproved(
  strapi: Core.Strapi,
  key: CaseKey,
  item: ReviewCase,
  now: Date,
  known?: GoingLive,
): Promise<ReviewCase> {
  const { slug, formerSlug, kept } = known ?? (await addressesOf(strapi, key))
  await passingWall(key, () =>
    strapi.documents(uidOf[key.type]).publish({ documentId: key.documentId, locale: key.locale }),
  )
  const at = now.toISOString()
  const published = await updateCase(strapi, item, {
    state: 'published',
    stateSince: at,
    scheduledFor: null,
    postCheck: null,
    firstPublishedAt: item.firstPublishedAt ?? at,
    lastPublishedAt: at,
    formerSlugs: formerSlugs(item.formerSlugs, formerSlug, slug),
    ...kept,
    ...awaitingOutcome,
  })
  await recordChange(strapi, key)
  await rememberPublished(strapi, key)
  return published
}

/** Takes the live row down: unpublish and change row. `item` is the case in state `withdrawn` or `archived`. */
export async function takeDown(strapi: Core.Strapi, key: CaseKey, item: ReviewCase): Promise<ReviewCase> {
  await strapi.documents(uidOf[key.type]).unpublish({ documentId: key.documentId, locale: key.locale })
  const withdrawn = await updateCase(strapi, item, { liveUntil: null, ...awaitingOutcome })
  await recordChange(strapi, key)
  await forgetPublished(strapi, key)
  return withdrawn
}

async function addressesOf(strapi: Core.Strapi, key: CaseKey): Promise<GoingLive> {
  const formerSlug = (await liveRow(strapi, key))?.slug ?? null
  return { slug: (await draftPlace(strapi, key))?.slug ?? null, formerSlug, kept: {} }
}

/** The publisher has not reported on this version yet. */
const awaitingOutcome = {
  outcomeState: 'pending',
  outcomeAt: null,
  outcomeDurationMs: null,
  outcomeUrls: [],
  outcomeIssue: null,
} satisfies CaseChange
