import type { Core } from '@strapi/strapi'
import { uidOf } from '../content/content-types'
import { readDraft } from '../content/read-draft'
import { filesOfFields } from '../content/rows/files-of-fields'
import type { OwnFields } from '../content/rows/own-fields'
import type { CaseKey } from '../review/case-key'
import { sealedFiles } from '../review/sealed'
import { reviewOf } from './preview-store'

/** A draft that may be shown, and the ids of every file it names that is not sealed; null where there is none, or it is sealed (MOHA-12.3). */
export async function draftToPreview(
  strapi: Core.Strapi,
  key: CaseKey,
): Promise<{ fields: OwnFields; fileIds: string[] } | null> {
  const review = await reviewOf(strapi, key)
  const fields = review && !review.sealed ? await readDraft(strapi, key.type, key.documentId, key.locale) : null
  if (!fields) return null
  const closed = await sealedFiles(strapi)
  const fileIds = filesOfFields(strapi, uidOf[key.type], fields).filter((id) => !closed.has(id))
  return { fields, fileIds: [...new Set(fileIds)] }
}
