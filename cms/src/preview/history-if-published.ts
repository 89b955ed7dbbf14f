import type { Core } from '@strapi/strapi'
import type { PublicHistory } from '../content/contract/contract-value'
import { publicHistories } from '../content/public-histories'
import type { OwnFields } from '../content/rows/own-fields'
import { readRows } from '../content/rows/read-rows'
import type { CaseKey } from '../review/case-key'
import { formerSlugs } from '../review/former-slugs'

/** What the review case would say of a draft in public, were it published at an instant: the same as publishing does. */
export async function historyIfPublished(
  strapi: Core.Strapi,
  { type, documentId, locale }: CaseKey,
  draft: OwnFields,
  publishAt: string,
): Promise<PublicHistory> {
  const at = new Date(publishAt).toISOString()
  const history = (await publicHistories(strapi, type, [documentId])).get(`${documentId}:${locale}`)
  const rows = await readRows(strapi, type, [documentId], 'live')
  const liveSlug = rows.find((row) => row.locale === locale)?.fields['slug']
  return {
    formerSlugs: formerSlugs(history?.formerSlugs ?? [], text(liveSlug), text(draft['slug'])),
    firstPublishedAt: history?.firstPublishedAt ?? at,
    lastPublishedAt: at,
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
