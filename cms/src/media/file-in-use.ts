import type { Core } from '@strapi/strapi'
import { z } from 'zod'

const answerSchema = z.object({ rows: z.tuple([z.object({ used: z.boolean() })]) })

/** Whether some live document uses the upload with this hash, or the picture this is a smaller form of (decision 7). */
export async function isFileInUse(strapi: Core.Strapi, hash: string): Promise<boolean> {
  const answer: unknown = await strapi.db.transaction(({ trx }) =>
    trx.raw(
      `select exists (
         select from files f join file_use u on u.file_id = f.document_id
         where f.hash = ? or exists (select from jsonb_each(coalesce(f.formats, '{}')) form where form.value ->> 'hash' = ?)
       ) as used`,
      [hash, hash],
    ),
  )
  return answerSchema.parse(answer).rows[0].used
}
