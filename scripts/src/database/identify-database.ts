import pg from 'pg'

/** A name for this very database: another server, or one made anew on the same data folder, has another. */
export async function identifyDatabase(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    const question =
      'select system_identifier::text as server, oid::text as database from pg_control_system(), pg_database where datname = current_database()'
    const { rows } = await client.query<{ server: string; database: string }>(question)
    return `${rows[0]?.server}/${rows[0]?.database}`
  } finally {
    await client.end()
  }
}
