import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { eventsOf } from '../../src/audit/item-events'
import type { digestOfDraft } from '../../src/content/digest-of-draft'
import type { findCase } from '../../src/review/review-store'
import { checkLog } from '../audit/check-log'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { expectFeedEqualsLive } from './feed-equals-live'
import { contentOf, type TableContent } from './previous-schema/content-of'
import { restoreDatabase } from './previous-schema/restore-database'

/** Written by the version of [1/8], the last that was landed before this one. */
const previous = '85bdfa8'
/** What the program itself rewrites at every start: its own settings and what each role may do. */
const programs = /^(strapi_|admin_(permissions|roles)|up_permissions|i18n_locale)/

let databaseUrl: string
let before: Map<string, TableContent>
let cms: BootedCms
let client: pg.Client

beforeAll(async () => {
  databaseUrl = await restoreDatabase(previous)
  before = await contentOf(databaseUrl)
  cms = await bootStrapi({ DATABASE_URL: databaseUrl })
  client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
})
afterAll(async () => {
  await client?.end()
  await cms?.stop()
})

it('F12 starts on the previous version’s database and keeps every table and column of it', async () => {
  const after = await contentOf(databaseUrl)
  const gone = [...before].flatMap(([table, { columns }]) => {
    const now = after.get(table)?.columns
    return now ? columns.filter((column) => !now.includes(column)).map((column) => `${table}.${column}`) : [table]
  })
  expect(gone).toEqual([])
})

it('F12 keeps every row of it as it was', async () => {
  const after = await contentOf(databaseUrl, before)
  const own = (content: ReadonlyMap<string, TableContent>) =>
    Object.fromEntries([...content].filter(([table]) => !programs.test(table)))
  expect(own(after)).toEqual(own(before))
  expect(before.get('articles')?.rows).toBeGreaterThan(20)
  expect(before.get('review_events')?.rows).toBeGreaterThan(20)
})

it('F12 gives the feed’s readers the same documents as before', async () => {
  expect(await expectFeedEqualsLive(cms, databaseUrl)).toBeGreaterThan(10)
})

it('F12 gives every case its new columns, readable by the rules of today', async () => {
  const { findCase: find } = loadCompiled<{ findCase: typeof findCase }>('src/review/review-store')
  const { rows } = await client.query('select type, target_document_id, locale, state from review_cases')
  expect(rows.length).toBeGreaterThan(20)
  for (const row of rows) {
    const key = { type: row.type, documentId: row.target_document_id, locale: row.locale }
    const item = await find(cms.strapi, key)
    expect(item).toMatchObject({ state: row.state, sealed: false, sensitivity: 'normal' })
    expect(item?.stateSince).not.toBeNull()
    if (key.type === 'article')
      expect(item).toMatchObject({
        channelId: expect.any(String),
        topicIds: expect.arrayContaining([expect.any(String)]),
      })
  }
})

it('F12 takes the history of every document over into the audit log, whole and once', async () => {
  const { eventsOf: events } = loadCompiled<{ eventsOf: typeof eventsOf }>('src/audit/item-events')
  const { rows } = await client.query('select * from review_events order by id')
  const copied = await client.query("select count(*)::int as n from audit_event where details like '%review_events%'")
  expect(copied.rows).toEqual([{ n: rows.length }])
  const [first] = rows
  const key = { type: first.type, documentId: first.target_document_id, locale: first.locale }
  const own = rows.filter((row) => row.target_document_id === key.documentId && row.locale === key.locale)
  expect((await events(cms.strapi, key)).map(({ move, actorName, toState }) => [move, actorName, toState])).toEqual(
    own.map((row) => [row.move, row.actor_name, row.to_state]),
  )
  expect(await checkLog({ databaseUrl })).toMatchObject({ fault: null })
})

it('F12 sends no item back that waited for a decision: its unchanged text still counts as the one reviewed', async () => {
  const { findCase: find } = loadCompiled<{ findCase: typeof findCase }>('src/review/review-store')
  const { digestOfDraft: digest } = loadCompiled<{ digestOfDraft: typeof digestOfDraft }>('src/content/digest-of-draft')
  const { rows } = await client.query(
    "select type, target_document_id, locale from review_cases where state = 'chiefReview'",
  )
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) {
    const item = await find(cms.strapi, { type: row.type, documentId: row.target_document_id, locale: row.locale })
    expect(item?.reviewedDigest).toBe(await digest(cms.strapi, row.type, row.target_document_id, row.locale))
  }
})

it('F12 copies the history only once, however often it starts', async () => {
  const { copyReviewEvents } = loadCompiled<typeof import('../../src/audit/copy/copy-review-events')>(
    'src/audit/copy/copy-review-events',
  )
  const count = async () => (await client.query('select count(*)::int as n from audit_event')).rows[0].n
  const once = await count()
  await copyReviewEvents(cms.strapi)
  expect(await count()).toBe(once)
})
