import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import type { CaseKey } from './case-key'
import { filesEverNamed } from './files-ever-named'

const answerSchema = z.object({ rows: z.array(z.object({ id: z.string() })) })

/**
 * The documentIds of the files that only this item names or ever named, which are closed with it when it is refused
 * (F33): what is public, or named by anything else under way, is not closed with one of those who use it.
 */
export async function filesHeld(strapi: Core.Strapi, key: CaseKey): Promise<string[]> {
  const named = await filesEverNamed(strapi, key)
  if (named.length === 0) return []
  const answer: unknown = await strapi.db.transaction(({ trx }) =>
    trx.raw(
      `select file.id from unnest(?::text[]) file (id)
       where not exists (select from file_use where file_id = file.id)
         and not exists (
           select from review_cases c
             join document_version d on (d.type, d.document_id, d.locale) = (c.type, c.target_document_id, c.locale)
             join version_content v on v.digest = d.content
           where c.state not in ('published', 'withdrawn', 'archived', 'refused')
             and (c.target_document_id, c.locale) <> (?, ?)
             and v.fields like '%"' || file.id || '"%'
         )`,
      [named, key.documentId, key.locale],
    ),
  )
  return answerSchema.parse(answer).rows.map((row) => row.id)
}

/** Lets go of files that somebody who reads a refused item has put into another document: they go by that one now. */
export async function releaseFiles(strapi: Core.Strapi, fileIds: readonly string[]): Promise<void> {
  await strapi.db.transaction(({ trx }) =>
    trx.raw(
      `update review_cases set sealed_file_ids = sealed_file_ids - ?::text[]
       where state = 'refused' and sealed is not true and jsonb_exists_any(sealed_file_ids, ?::text[])`,
      [[...fileIds], [...fileIds]],
    ),
  )
}
