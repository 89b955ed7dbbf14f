import type { Core } from '@strapi/strapi'
import type { Locale } from 'shared-types/content'
import { type StoredType, uidOf } from './content-types'
import { digestOfFields } from './digest-of-fields'
import { readDraft } from './read-draft'
import { filesOfFields } from './rows/files-of-fields'

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
  if (!fields) return null
  const ids = [...new Set(filesOfFields(strapi, uidOf[type], fields))]
  return digestOfFields(ids.length === 0 ? fields : { ...fields, [fileContents]: await contentsOf(strapi, ids) })
}

/** Beside the attributes' names, none of which has a space. */
const fileContents = 'contents of files'

async function contentsOf(strapi: Core.Strapi, documentIds: string[]): Promise<unknown> {
  return strapi.db.query('plugin::upload.file').findMany({
    where: { documentId: { $in: documentIds } },
    select: ['documentId', 'name', 'alternativeText', 'caption', 'provider_metadata'],
    orderBy: { documentId: 'asc' },
  })
}
