// Writes a whole PostgreSQL database as SQL that `restore-database.ts` plays back: `node dump-database.mjs URL > file`.
// Only what Strapi and our own tables use. Made because pg_dump is not part of the embedded server.
import pg from 'pg'

const rowsAtOnce = 100
const client = new pg.Client({ connectionString: process.argv[2] })
await client.connect()
const all = async (statement, values = []) => (await client.query(statement, values)).rows
const name = (identifier) => client.escapeIdentifier(identifier)
const say = (line) => process.stdout.write(`${line}\n`)

const tables = (
  await all(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
  )
).map((row) => row.name)
const sequences = await all(
  "select sequencename as name, last_value from pg_sequences where schemaname = 'public' order by 1",
)
const columnsOf = (table) =>
  all(
    `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required, a.attidentity as identity,
      pg_get_expr(d.adbin, d.adrelid) as preset, c.collname as collation
    from pg_attribute a
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    left join pg_collation c on c.oid = a.attcollation and c.collname <> 'default'
    where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [name(table)],
  )

const identities = new Set()
for (const table of tables)
  for (const column of await columnsOf(table)) if (column.identity) identities.add(`${table}_${column.name}_seq`)

for (const sequence of sequences) if (!identities.has(sequence.name)) say(`create sequence ${name(sequence.name)};`)
for (const table of tables) {
  const columns = (await columnsOf(table)).map((column) =>
    [
      name(column.name),
      column.type,
      column.collation && `collate ${name(column.collation)}`,
      column.identity && `generated ${column.identity === 'a' ? 'always' : 'by default'} as identity`,
      column.preset && `default ${column.preset}`,
      column.required && 'not null',
    ]
      .filter(Boolean)
      .join(' '),
  )
  say(`create table ${name(table)} (\n  ${columns.join(',\n  ')}\n);`)
}
for (const table of tables) {
  const columns = (await columnsOf(table)).map((column) => column.name)
  const rows = await all(
    `select ${columns.map((column) => `${name(column)}::text`).join(', ')} from ${name(table)} order by 1`,
  )
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    const values = rows
      .slice(first, first + rowsAtOnce)
      .map(
        (row) =>
          `(${columns.map((column) => (row[column] === null ? 'null' : client.escapeLiteral(row[column]))).join(', ')})`,
      )
    say(
      `insert into ${name(table)} (${columns.map(name).join(', ')}) overriding system value values\n${values.join(',\n')};`,
    )
  }
}
for (const sequence of sequences)
  if (sequence.last_value !== null) say(`select setval('${name(sequence.name)}', ${sequence.last_value});`)

const constraints = await all(
  `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
  where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'c', 'f')
  order by contype = 'f', conrelid::regclass::text, conname`,
)
for (const one of constraints) say(`alter table ${one.table} add constraint ${name(one.name)} ${one.definition};`)
const indexes = await all(
  `select pg_get_indexdef(indexrelid) as definition from pg_index join pg_class on pg_class.oid = indrelid
  where relnamespace = 'public'::regnamespace and not exists (select from pg_constraint where conindid = indexrelid) order by 1`,
)
for (const { definition } of indexes) say(`${definition};`)
const functions = await all(
  "select pg_get_functiondef(oid) as definition from pg_proc where pronamespace = 'public'::regnamespace order by 1",
)
for (const { definition } of functions) say(`${definition};`)
const triggers = await all(
  'select pg_get_triggerdef(oid) as definition from pg_trigger where not tgisinternal order by tgname',
)
for (const { definition } of triggers) say(`${definition};`)
await client.end()
