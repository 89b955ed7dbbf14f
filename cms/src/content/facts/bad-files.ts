import type { Core } from '@strapi/strapi'
import type { ReviewedType } from 'shared-types/content'
import { z } from 'zod'
import { fileKinds } from '../../media/file-kinds'
import { uidOf } from '../content-types'
import { filesOfFields } from '../rows/files-of-fields'
import type { OwnFields } from '../rows/own-fields'

const fileSchema = z.object({
  documentId: z.string(),
  name: z.string(),
  hash: z.string(),
  ext: z.string().nullable(),
  mime: z.string(),
  alternativeText: z.string().nullable(),
  provider_metadata: z.object({ digest: z.string() }).nullable(),
})

/** One file a draft names, as the media library keeps it. */
export type DraftFile = z.infer<typeof fileSchema>

const draftFormats: ReadonlySet<string> = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
])

/** Every file a draft names, in one query. */
export async function shownFiles(strapi: Core.Strapi, type: ReviewedType, fields: OwnFields): Promise<DraftFile[]> {
  const ids = [...new Set(filesOfFields(strapi, uidOf[type], fields))]
  if (ids.length === 0) return []
  const rows = await strapi.db.query('plugin::upload.file').findMany({
    select: ['documentId', 'name', 'hash', 'ext', 'mime', 'alternativeText', 'provider_metadata'],
    where: { documentId: { $in: ids } },
    orderBy: { documentId: 'asc' },
  })
  return z.array(fileSchema).parse(rows)
}

/**
 * Names of the files that may not be posted (guard G9): off the allow-list, never judged by their bytes, sealed with
 * another document, and a draft for comment that is no text to read: PDF as the regulation has it (MOHA-11.3c-1), Word and
 * plain text with the import's warning (issue [1/8], H).
 */
export function badFiles({ draftFile }: OwnFields, files: readonly DraftFile[], sealed: ReadonlySet<string>): string[] {
  return files
    .filter(({ documentId, ext, mime, provider_metadata: judged }) => {
      const kind = fileKinds[ext?.toLowerCase() ?? '']
      if (sealed.has(documentId)) return true
      return kind?.mime !== mime || judged === null || (documentId === draftFile && !draftFormats.has(mime))
    })
    .map((file) => file.name)
}
