import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { uidOf } from '../content/content-types'
import { findImported, holdImport, type ImportKey, rememberImported } from './import-store'
import type { PlannedDraft } from './planned-draft'
import { storeOriginal } from './store-original'

const createdSchema = z.object({ documentId: z.string() })

/** One draft to be written in the name of the surrounding `actAs`. */
export interface NewDraft {
  key: ImportKey
  data: Record<string, unknown>
  file: string
  originalIn: PlannedDraft['originalIn']
  userId: number
  force: boolean
}

/**
 * Stores the original, writes the draft and notes what the file became, all or nothing. `before` where another import of
 * the same file was quicker: then its draft is named and nothing is written. Throws what the document service refuses.
 */
export async function createDraft(
  strapi: Core.Strapi,
  draft: NewDraft,
): Promise<{ documentId: string; before: boolean }> {
  const { key, data, originalIn } = draft
  const original = originalIn ? await storeOriginal(strapi, draft.file, draft.userId) : null
  const files =
    original && originalIn ? { [originalIn]: originalIn === 'files' ? [original.file.id] : original.file.id } : {}
  try {
    const written = await strapi.db.transaction(async () => {
      await holdImport(strapi, key)
      const earlier = draft.force ? null : await findImported(strapi, key)
      if (earlier) return { documentId: earlier, before: true }
      const created = await strapi.documents(uidOf[key.type]).create({ data: { ...data, ...files }, locale: 'vi' })
      const { documentId } = createdSchema.parse(created)
      await rememberImported(strapi, key, documentId)
      return { documentId, before: false }
    })
    if (written.before) await original?.undo()
    return written
  } catch (error) {
    await original?.undo()
    throw error
  }
}
