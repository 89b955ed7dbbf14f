import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'

let cms: BootedCms
let client: pg.Client

beforeAll(async () => {
  cms = await bootStrapi()
  client = new pg.Client({ connectionString: cms.databaseUrl })
  await client.connect()
  // As a version would have left it that knew one table and one column more.
  await client.query(
    `create table forgotten_things (id serial primary key); insert into forgotten_things default values`,
  )
  await client.query(`alter table topics add column old_code text; update topics set old_code = 'x'`)
  const { rows } = await client.query('select schema from strapi_database_schema')
  const stored = rows[0].schema
  const column = { name: 'old_code', type: 'text', args: [], notNullable: false, unsigned: false, defaultTo: null }
  stored.tables.find((table: { name: string }) => table.name === 'topics').columns.push(column)
  stored.tables.push({ name: 'forgotten_things', columns: [], indexes: [], foreignKeys: [] })
  await client.query("update strapi_database_schema set schema = $1, hash = 'earlier'", [JSON.stringify(stored)])
})
afterAll(async () => {
  await client?.end()
  await cms?.stop()
})

/** Starts a second CMS on the database, as an upgrade does; gives its exit code and what it said. */
function start() {
  const program = join(import.meta.dirname, 'cms-process.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, inject('distDir')], { encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

it('F12 does not start where stored data would have no place any more, and names it', async () => {
  const { status, said } = start()
  expect(status).not.toBe(0)
  expect(said).toContain('forgotten_things (1 rows)')
  expect(said).toContain('topics.old_code')
})

it('F12 has changed nothing by refusing', async () => {
  const { rows } = await client.query('select hash from strapi_database_schema')
  expect(rows).toEqual([{ hash: 'earlier' }])
  expect((await client.query('select count(*)::int as n from forgotten_things')).rows).toEqual([{ n: 1 }])
})
