import type { Core } from '@strapi/strapi'
import { retired } from './retired'

/** What is stored for a table or column that this version of the CMS does not know any more. */
export interface DueDrop {
  /** `table`, or `table.column`. */
  name: string
  /** Rows of the table, or of the column those that are not empty. */
  filled: number
}

/**
 * What an earlier version created and this one no longer declares: Strapi would drop it, were it let. Empty where the
 * declarations are those of the last start.
 */
export async function dueDrops(strapi: Core.Strapi): Promise<DueDrop[]> {
  const { schema } = strapi.db
  const stored = await schema.schemaStorage.read()
  if (!stored || stored.hash === schema.schemaStorage.hashSchema(schema.schema)) return []
  const { diff } = await schema.schemaDiff.diff({
    previousSchema: stored.schema,
    databaseSchema: await strapi.db.dialect.schemaInspector.getSchema(),
    userSchema: schema.schema,
  })
  const tables = diff.tables.removed.map((table) => ({ table: table.name, column: null }))
  const columns = diff.tables.updated.flatMap((table) =>
    table.columns.removed.map((column) => ({ table: table.name, column: column.name })),
  )
  const due = [...tables, ...columns].filter(({ table, column }) => !(nameOf(table, column) in retired))
  return Promise.all(
    due.map(async ({ table, column }) => ({
      name: nameOf(table, column),
      filled: await filled(strapi, table, column),
    })),
  )
}

function nameOf(table: string, column: string | null): string {
  return column === null ? table : `${table}.${column}`
}

async function filled(strapi: Core.Strapi, table: string, column: string | null): Promise<number> {
  const rows = strapi.db.connection(table)
  const [counted] = await (column === null ? rows : rows.whereNotNull(column)).count('* as rows')
  return Number(counted?.['rows'] ?? 0)
}
