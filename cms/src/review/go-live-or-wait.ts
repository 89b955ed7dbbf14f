import type { Core } from '@strapi/strapi'
import type { Policy } from 'shared-types/policy'
import type { CaseKey } from './case-key'
import type { ReviewFacts } from './gather-facts'
import { publishApproved } from './publish-approved'
import { retentionNow } from './retention'
import type { ReviewCase } from './review-case'
import { updateCase } from './review-store'

/**
 * An approved item goes live at once, or waits for the `publishFrom` of its draft: then it stays `approved`, out of the
 * feed, until `publishDue` takes it up (decision 3, J10).
 */
export async function goLiveOrWait(
  strapi: Core.Strapi,
  key: CaseKey,
  item: ReviewCase,
  { fields, live }: ReviewFacts,
  { profile }: Policy,
  now: Date,
): Promise<ReviewCase> {
  const from = instantOf(fields['publishFrom'])
  if (from !== null && Date.parse(from) > now.getTime()) return updateCase(strapi, item, { scheduledFor: from })
  const slug = typeof fields['slug'] === 'string' ? fields['slug'] : null
  const first = item.firstPublishedAt ?? now.toISOString()
  const { class: retentionClass, retainUntil } = retentionNow(profile, key.type, fields, first, now)
  const kept = { retentionClass, retainUntil, liveUntil: instantOf(fields['publishUntil']) }
  return publishApproved(strapi, key, item, now, { slug, formerSlug: live?.slug ?? null, kept })
}

function instantOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? new Date(value).toISOString() : null
}
