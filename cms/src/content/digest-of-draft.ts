import type { Core } from '@strapi/strapi'
import type { Locale } from 'shared-types/content'
import type { StoredType } from './content-types'
import { digestOfContent } from './digest-of-content'
import { readDraft } from './read-draft'

/**
 * SHA-256 in hex of the draft's own fields as stored and of what its files hold and are called, null where there is no
 * draft. An approval is bound to it: a file replaced after it was read is another content, though its id is the same.
 */
export async function digestOfDraft(
  strapi: Core.Strapi,
  type: StoredType,
  documentId: string,
  locale: Locale | null,
): Promise<string | null> {
  const fields = await readDraft(strapi, type, documentId, locale)
  return fields && digestOfContent(strapi, type, fields)
}
