import pg from 'pg'

/** How many rows a table has and the digest of what they say. */
export interface TableContent {
  columns: string[]
  rows: number
  digest: string
}

/** Columns (`table.column`) whose values an upgrade rewrites on purpose. */
const rewritten: ReadonlySet<string> = new Set(['review_cases.reviewed_digest'])

/** The content of every table, or of those known, looked at through the columns known of each. */
export async function contentOf(
  url: string,
  known?: ReadonlyMap<string, TableContent>,
): Promise<Map<string, TableContent>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const content = new Map<string, TableContent>()
    for (const [table, columns] of await columnsByTable(client)) {
      const own = columns.filter((column) => !rewritten.has(`${table}.${column}`))
      const wanted = known ? known.get(table)?.columns : own
      if (wanted?.every((column) => columns.includes(column)))
        content.set(table, await contentOfTable(client, table, wanted))
    }
    return content
  } finally {
    await client.end()
  }
}

async function columnsByTable(client: pg.Client): Promise<Map<string, string[]>> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `select table_name as table, array_agg(column_name::text order by ordinal_position) as columns
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' group by table_name order by table_name`,
  )
  return new Map(rows.map(({ table, columns }) => [table, columns]))
}

async function contentOfTable(client: pg.Client, table: string, columns: string[]): Promise<TableContent> {
  const selected = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const { rows } = await client.query<{ rows: number; digest: string }>(
    `select count(*)::int as rows, md5(coalesce(string_agg(line, E'\\n' order by line collate "C"), '')) as digest
     from (select row(${selected})::text as line from ${client.escapeIdentifier(table)}) lines`,
  )
  const [found] = rows
  return { columns, rows: found?.rows ?? 0, digest: found?.digest ?? '' }
}
