import type { Core } from '@strapi/strapi'
import { digestOfContent } from '../content/digest-of-content'
import { digestOfFields } from '../content/digest-of-fields'
import { readDraft } from '../content/read-draft'
import type { CaseKey } from '../review/case-key'
import { addVersion, newestVersion } from './history-store'

/** Who wrote a version, and when. */
export interface Authorship {
  at: Date | string
  /** Admin user; null where nobody is known. */
  authorId: number | null
  authorName: string
}

/**
 * Keeps the draft as it is stored now as the document's next version, in the transaction it is called in. Equal content
 * (fields and files) twice running is one version.
 */
export async function keepVersion(
  strapi: Core.Strapi,
  key: CaseKey,
  { at, authorId, authorName }: Authorship,
): Promise<void> {
  const fields = await readDraft(strapi, key.type, key.documentId, key.locale)
  if (!fields) return
  const digest = await digestOfContent(strapi, key.type, fields)
  await strapi.db.transaction(async ({ trx }) => {
    const newest = await newestVersion(trx, key)
    if (newest?.digest === digest) return
    const number = (newest?.number ?? 0) + 1
    const content = digestOfFields(fields)
    await addVersion(trx, key, { number, at, author_id: authorId, author_name: authorName, digest, content }, fields)
  })
}
