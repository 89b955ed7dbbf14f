import { type FileDocument, fileSchema, mostTextOfFile } from 'shared-types/content'
import { z } from 'zod'
import type { Transaction } from '../database/transaction'

const rowsSchema = z.object({ rows: z.array(z.object({ key: z.string(), json: z.string() })) })

/** A public document as the JSON it is sent as; it was parsed by its contract when it was recorded. */
export type PublicDocument = z.infer<typeof rowsSchema>['rows'][number]

/** Files in the contract's form, with the text that was read in them when they were uploaded. */
const files = `
  select 'file:' || f.document_id collate "C" as key, jsonb_build_object(
    'type', 'file', 'documentId', f.document_id, 'digest', f.provider_metadata ->> 'digest', 'name', f.name,
    'mime', f.mime, 'bytes', (f.provider_metadata ->> 'bytes')::bigint, 'width', f.width, 'height', f.height,
    'alternativeText', nullif(f.alternative_text, ''), 'caption', nullif(f.caption, ''))
    || case when t.text is null then '{}' else jsonb_build_object('text', left(t.text, ${mostTextOfFile})) end as document
  from files f
  left join file_text t on t.digest = f.provider_metadata ->> 'digest' and t.state = 'text'`

/** Those some live document uses. */
const usedFiles = `${files} where exists (select from file_use u where u.file_id = f.document_id)`

/** These files, whether or not a live document uses them. */
export async function filesOfIds(trx: Transaction, fileIds: readonly string[]): Promise<FileDocument[]> {
  const answer: unknown = await trx.raw(
    `select key, document::text as json from (${files} where f.document_id = any(?)) files order by key`,
    [[...fileIds]],
  )
  return rowsSchema.parse(answer).rows.map(({ json }) => fileSchema.parse(JSON.parse(json)))
}

/** The present public state of these keys; what is not public is left out. */
export async function documentsOfKeys(trx: Transaction, keys: readonly string[]): Promise<PublicDocument[]> {
  const fileIds = keys.filter((key) => key.startsWith('file:')).map((key) => key.slice('file:'.length))
  const answer: unknown = await trx.raw(
    `select key, document::text as json from edition where key = any(?)
     union all select key, document::text from (${usedFiles} and f.document_id = any(?)) files`,
    [keys, fileIds],
  )
  return rowsSchema.parse(answer).rows
}

/** At most `limit` public documents after `after`, in order of key. */
export async function documentsAfter(trx: Transaction, after: string, limit: number): Promise<PublicDocument[]> {
  const answer: unknown = await trx.raw(
    `select key, document::text as json from (
       (select key, document from edition where key > ? order by key limit ?)
       union all
       (select key, document from (${usedFiles}) files where key > ? order by key limit ?)
     ) documents order by key limit ?`,
    [after, limit, after, limit, limit],
  )
  return rowsSchema.parse(answer).rows
}
