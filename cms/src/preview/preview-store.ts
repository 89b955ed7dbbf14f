import type { Core } from '@strapi/strapi'
import type { FileDocument } from 'shared-types/content'
import { z } from 'zod'
import { filesOfIds } from '../publishing/feed/public-documents'
import type { CaseKey } from '../review/case-key'

const caseSchema = z.object({ sealed: z.boolean().nullish(), scheduledFor: z.string().nullish() })

/** What the review says of a draft that its preview has to heed; null where there is no such case. */
export async function reviewOf(
  strapi: Core.Strapi,
  { type, documentId, locale }: CaseKey,
): Promise<{ sealed: boolean; scheduledFor: string | null } | null> {
  const where = { type, targetDocumentId: documentId }
  const rows: unknown = await strapi.db.query('api::review-case.review-case').findMany({ where })
  const cases = z.array(caseSchema.extend({ locale: z.string() })).parse(rows)
  const own = cases.find((item) => item.locale === locale)
  // Sealed in one language is sealed in all: the other is its translation.
  return own ? { sealed: cases.some((item) => item.sealed), scheduledFor: own.scheduledFor ?? null } : null
}

/** Files as they would be published. */
export async function filesToPreview(strapi: Core.Strapi, fileIds: readonly string[]): Promise<FileDocument[]> {
  return fileIds.length === 0 ? [] : await strapi.db.transaction(async ({ trx }) => filesOfIds(trx, fileIds))
}

const storedSchema = z.object({ hash: z.string(), ext: z.string(), mime: z.string() })
type StoredFile = z.infer<typeof storedSchema>

/** Where the bytes of one of these files are, by their digest; null where none has it. */
export async function storedFile(
  strapi: Core.Strapi,
  fileIds: readonly string[],
  digest: string,
): Promise<StoredFile | null> {
  const rows: unknown = await strapi.db.query('plugin::upload.file').findMany({
    where: { documentId: { $in: [...fileIds] } },
    select: ['hash', 'ext', 'mime', 'provider_metadata'],
  })
  const metadata = z.looseObject({ digest: z.string() }).nullish()
  const files = z.array(storedSchema.extend({ provider_metadata: metadata })).parse(rows)
  return files.find((file) => file.provider_metadata?.digest === digest) ?? null
}
