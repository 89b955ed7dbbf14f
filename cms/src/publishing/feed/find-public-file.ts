import type { Core } from '@strapi/strapi'
import { z } from 'zod'

const fileSchema = z.object({ hash: z.string(), ext: z.string(), mime: z.string() })
export type StoredFile = z.infer<typeof fileSchema>

/** The upload with these bytes, where some live document uses it; null otherwise. */
export async function findPublicFile(strapi: Core.Strapi, digest: string): Promise<StoredFile | null> {
  const answer: unknown = await strapi.db.transaction(({ trx }) =>
    trx.raw(
      `select f.hash, f.ext, f.mime from files f where f.provider_metadata ->> 'digest' = ?
         and exists (select from file_use u where u.file_id = f.document_id) limit 1`,
      [digest],
    ),
  )
  const [file] = z.object({ rows: z.array(fileSchema) }).parse(answer).rows
  return file ?? null
}
