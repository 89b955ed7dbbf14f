import type { Core } from '@strapi/strapi'
import { localeSchema } from 'shared-types/content'
import { z } from 'zod'
import { documentsOfKeys } from './public-documents'
import { readHead } from './feed-head'
import { feedPage } from './feed-page'
import { readOnlySnapshot } from './read-only-snapshot'

const rowsSchema = z.object({
  rows: z.array(
    z.object({
      seq: z.coerce.number().int(),
      type: z.string(),
      documentId: z.string(),
      locale: localeSchema.nullable(),
      at: z.string(),
    }),
  ),
})

/**
 * The changes after position `after`, at most `limit`, with the present public state of every document they name: one
 * instant of the database, however long it takes to read. The answer is JSON text.
 */
export function readChanges(strapi: Core.Strapi, after: number, limit: number): Promise<string> {
  return readOnlySnapshot(strapi, async (trx) => {
    const head = await readHead(trx)
    const answer: unknown = await trx.raw(
      `select seq, type, document_id as "documentId", locale,
         to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
       from change where seq > ? order by seq limit ?`,
      [after, limit],
    )
    const changes = rowsSchema.parse(answer).rows
    const keys = [
      ...new Set(changes.map((change) => [change.type, change.documentId, change.locale].filter(Boolean).join(':'))),
    ]
    const documents = await documentsOfKeys(trx, keys)
    return feedPage({ ...head, changes }, documents)
  })
}
