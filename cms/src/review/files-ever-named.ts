import type { Core } from '@strapi/strapi'
import { uidOf } from '../content/content-types'
import { filesOfFields } from '../content/rows/files-of-fields'
import { readRows } from '../content/rows/read-rows'
import { fieldsOfDocument } from '../history/history-store'
import type { CaseKey } from './case-key'

/** The documentIds of every file a document names or ever named: in all languages, live, as drafts and in kept versions. */
export async function filesEverNamed(
  strapi: Core.Strapi,
  { type, documentId }: Pick<CaseKey, 'type' | 'documentId'>,
): Promise<string[]> {
  const rows = [
    ...(await readRows(strapi, type, [documentId], 'draft')),
    ...(await readRows(strapi, type, [documentId], 'live')),
  ]
  const kept = await strapi.db.transaction(({ trx }) => fieldsOfDocument(trx, { type, documentId }))
  const versions = [...rows.map(({ fields }) => fields), ...kept]
  return [...new Set(versions.flatMap((fields) => filesOfFields(strapi, uidOf[type], fields)))]
}
