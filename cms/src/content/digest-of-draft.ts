import type { Core } from '@strapi/strapi'
import type { Locale } from 'shared-types/content'
import type { StoredType } from './content-types'
import { digestOfFields } from './digest-of-fields'
import { readDraft } from './read-draft'

/** SHA-256 in hex of the draft's own fields as stored, null where there is no draft. An approval is bound to it. */
export async function digestOfDraft(
  strapi: Core.Strapi,
  type: StoredType,
  documentId: string,
  locale: Locale | null,
): Promise<string | null> {
  const fields = await readDraft(strapi, type, documentId, locale)
  return fields && digestOfFields(fields)
}
