import type { Core } from '@strapi/strapi'
import { readRows } from '../content/rows/read-rows'
import type { OwnFields } from '../content/rows/own-fields'
import type { CaseKey } from '../review/case-key'

/** The own fields of the live row; null where nothing is live. Strapi leaves references to unpublished documents out of it. */
export async function liveFields(strapi: Core.Strapi, key: CaseKey): Promise<OwnFields | null> {
  const rows = await readRows(strapi, key.type, [key.documentId], 'live')
  return rows.find((row) => row.locale === key.locale)?.fields ?? null
}
