import type { Core } from '@strapi/strapi'
import { type StoredType, uidOf } from './content-types'
import { digestOfFields } from './digest-of-fields'
import { filesOfFields } from './rows/files-of-fields'
import type { OwnFields } from './rows/own-fields'

/** SHA-256 in hex of a draft's own fields, just read, and of what its files hold and are called. */
export async function digestOfContent(strapi: Core.Strapi, type: StoredType, fields: OwnFields): Promise<string> {
  return digestOfFields(await withFileContents(strapi, type, fields))
}

/** A draft's own fields, and what its files hold and are called beside them. */
export async function withFileContents(strapi: Core.Strapi, type: StoredType, fields: OwnFields): Promise<OwnFields> {
  const ids = [...new Set(filesOfFields(strapi, uidOf[type], fields))]
  return ids.length === 0 ? fields : { ...fields, [fileContents]: await contentsOf(strapi, ids) }
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
