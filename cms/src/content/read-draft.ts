import type { Core } from '@strapi/strapi'
import type { Locale } from 'shared-types/content'
import type { StoredType } from './content-types'
import type { OwnFields } from './rows/own-fields'
import { readRows } from './rows/read-rows'

/**
 * The own fields of a document's draft as stored: plain values by attribute name, relations and files as documentIds.
 * Null where there is no such draft. `locale` is null for structure types, whose one version this reads.
 */
export async function readDraft(
  strapi: Core.Strapi,
  type: StoredType,
  documentId: string,
  locale: Locale | null,
): Promise<OwnFields | null> {
  const rows = await readRows(strapi, type, [documentId], 'draft')
  return rows.find((row) => row.locale === locale)?.fields ?? null
}
