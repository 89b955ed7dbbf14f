import type { Core } from '@strapi/strapi'
import { previewPath, signPreview } from 'shared-types/publishing'
import { environment } from '../environment'
import type { CaseKey } from '../review/case-key'
import { refuse } from '../review/errors'
import { reviewOf } from './preview-store'

/** How long a preview can be looked at, in seconds. */
const lifetime = 15 * 60

/**
 * An address at which the draft can be seen for 15 minutes as it would read if it went live at `publishAt`: by default
 * when it is due, otherwise now. Refuses what is not there, and what is sealed, whoever asks (MOHA-12.3).
 */
export async function openPreview(
  strapi: Core.Strapi,
  key: CaseKey,
  publishAt: string | undefined,
  now: Date,
): Promise<{ url: string }> {
  const review = (await reviewOf(strapi, key)) ?? refuse(404, 'NO_CASE')
  if (review.sealed) refuse(403, 'SEALED')
  const due = review.scheduledFor && Date.parse(review.scheduledFor) > now.getTime() ? review.scheduledFor : null
  const at = new Date(publishAt ?? due ?? now).toISOString()
  const expiresAt = Math.floor(now.getTime() / 1000) + lifetime
  const claim = { type: key.type, documentId: key.documentId, locale: key.locale, publishAt: at, expiresAt }
  const url = new URL(previewPath, environment.PREVIEW_ORIGIN ?? environment.PUBLISHER_URL)
  url.searchParams.set('token', await signPreview(environment.PUBLISHING_SECRET, claim))
  return { url: url.href }
}
