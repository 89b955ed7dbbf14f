import type { Core } from '@strapi/strapi'
import { actAs } from '../accounts/act-as'
import { uidOf } from '../content/content-types'
import { ownAttributes } from '../content/rows/own-attributes'
import type { ImportedType } from './planned-draft'
import type { ImportIssue } from './report/import-issue'
import { readStructureNames } from './structure-names'
import { readValues } from './values/read-values'

/**
 * Fills fields of an imported draft in the name of `userId`, written as `--set` takes them: days as 4/5/2021, units by
 * code, channels and topics by slug (of the portal `subPortalId`). Gives the issues of values that are none, and then
 * writes nothing. Throws what the document service refuses.
 */
export async function fillDraft(
  strapi: Core.Strapi,
  draft: { type: ImportedType; documentId: string; subPortalId?: string | null },
  values: Readonly<Record<string, string | boolean>>,
  userId: number,
): Promise<ImportIssue[]> {
  const uid = uidOf[draft.type]
  const names = await readStructureNames(strapi)
  const written = Object.entries(values).map(([field, value]) => ({ field, value }))
  const { data, issues } = readValues(
    new Map(ownAttributes(strapi, uid)),
    written,
    names.find(draft.subPortalId ?? null),
  )
  if (issues.length > 0) return issues
  await actAs(userId, () => strapi.documents(uid).update({ documentId: draft.documentId, locale: 'vi', data }))
  return []
}
