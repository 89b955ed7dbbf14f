import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import type { Transaction } from '../publishing/database/transaction'
import { type LinkTable, linkTablesOf } from './link-tables'

/** A row as the database driver hands it over: dates as dates, JSON as text. */
export type Row = Record<string, unknown>

/** Every row an article consists of: its draft and live version with their links, its review case and its history. */
export interface StoredArticle {
  versions: { row: Row; links: { table: LinkTable; targets: number[] }[] }[]
  item: Row
  events: Row[]
}

const rowsSchema = z.array(z.record(z.string(), z.unknown()))

/** Reads the Vietnamese article with this documentId row by row. */
export async function readStoredArticle(
  strapi: Core.Strapi,
  trx: Transaction,
  documentId: string,
): Promise<StoredArticle> {
  const select = async (table: string, where: Row) =>
    rowsSchema.parse(await trx(table).select('*').where(where).orderBy('id'))
  const versions: StoredArticle['versions'] = []
  for (const row of await select('articles', { document_id: documentId, locale: 'vi' })) {
    const links: StoredArticle['versions'][number]['links'] = []
    for (const table of linkTablesOf(strapi)) {
      const found = await select(table.table, { [table.article]: row['id'] })
      if (found.length > 0) links.push({ table, targets: found.map((link) => Number(link[table.target])) })
    }
    versions.push({ row, links })
  }
  const key = { type: 'article', target_document_id: documentId, locale: 'vi' }
  const [item] = await select('review_cases', key)
  if (!item) throw new Error(`The article ${documentId} has no review case`)
  return {
    versions,
    item,
    events: await select('audit_event', {
      object_type: 'article',
      object_id: documentId,
      locale: 'vi',
      refused: false,
    }),
  }
}
