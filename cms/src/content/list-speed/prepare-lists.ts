import type { Core } from '@strapi/strapi'
import { reviewedTypes } from 'shared-types/content'
import { z } from 'zod'
import type { Transaction } from '../../publishing/database/transaction'
import { uidOf } from '../content-types'
import { forms } from '../forms/forms'
import { type ListedTable, listIndexes, searchIndexes } from './list-indexes'
import { searchedFields } from './searched-fields'

/** Brings the indexes of the panel's lists and their search to their present form, once, whichever instance starts first. */
export async function prepareLists(strapi: Core.Strapi): Promise<void> {
  const tables = listedTables(strapi)
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('content-lists', 0))")
    await trx.raw(tables.map(listIndexes).join(''))
    if (await hasTrigrams(trx)) await trx.raw(tables.map(searchIndexes).join(''))
    else strapi.log.warn('PostgreSQL has no pg_trgm: searching the lists of the panel reads every row.')
  })
}

function listedTables(strapi: Core.Strapi): ListedTable[] {
  return reviewedTypes.map((type) => {
    const { tableName, attributes } = strapi.db.metadata.get(uidOf[type])
    const columnOf = (name: string) => {
      const attribute = attributes[name]
      if (!attribute || !('columnName' in attribute) || !attribute.columnName)
        throw new Error(`${tableName} has no column for ${name}`)
      return attribute.columnName
    }
    return {
      table: tableName,
      firstColumn: columnOf(forms[type].list[0] ?? 'title'),
      searchedColumns: searchedFields[type].map(columnOf),
    }
  })
}

/** Whether the extension is there; made where the server offers it and the account may. */
async function hasTrigrams(trx: Transaction): Promise<boolean> {
  await trx.raw(`do $$ begin
    create extension if not exists pg_trgm;
  exception when insufficient_privilege or feature_not_supported or undefined_file then null; end $$`)
  const found = z
    .object({ rows: z.array(z.unknown()) })
    .parse(await trx.raw("select 1 from pg_extension where extname = 'pg_trgm'"))
  return found.rows.length > 0
}
