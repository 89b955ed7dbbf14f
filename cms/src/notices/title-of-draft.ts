import type { Core } from '@strapi/strapi'
import { uidOf } from '../content/content-types'
import type { CaseKey } from '../review/case-key'
import { titleOfFields } from '../review/titles-of'

/** The title of a document's draft as stored; empty where there is none. */
export async function titleOfDraft(strapi: Core.Strapi, { type, documentId, locale }: CaseKey): Promise<string> {
  const row: unknown = await strapi.db
    .query(uidOf[type])
    .findOne({ where: { documentId, locale, publishedAt: { $null: true } } })
  return row ? titleOfFields(type, { ...row }) : ''
}
