import type { Core } from '@strapi/strapi'
import { withApprovedReferences } from '../content/contract/references-between-documents'
import { readDraft } from '../content/read-draft'
import type { OwnFields } from '../content/rows/own-fields'
import type { CaseKey } from '../review/case-key'
import { fieldsOfVersion } from './history-store'
import { liveFields } from './live-fields'

/** One of the two texts a comparison is between: what is public, what the draft says now, or a kept version. */
export type Side = 'live' | 'draft' | number

/** What a side says; null where there is no such version, or nothing is public. */
export async function fieldsOfSide(strapi: Core.Strapi, key: CaseKey, side: Side): Promise<OwnFields | null> {
  const { type, documentId, locale } = key
  if (typeof side === 'number') return strapi.db.transaction(({ trx }) => fieldsOfVersion(trx, key, side))
  const draft = await readDraft(strapi, type, documentId, locale)
  if (side === 'draft') return draft
  const live = await liveFields(strapi, key)
  return live && withApprovedReferences(type, live, draft ?? undefined)
}
