import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import type { BenchArticle } from '../../src/bench-fill/bench-article'
import type { openBenchDesk } from '../../src/bench-fill/bench-desk'
import type { fillArticles } from '../../src/bench-fill/fill-articles'
import type { linkTablesOf } from '../../src/bench-fill/link-tables'
import type { writeByReview } from '../../src/bench-fill/write-by-review'
import type { createAccount } from '../../src/commands/create-account'
import type { demoAccountsOf } from '../../src/commands/demo/demo-accounts'
import type { loadStructure } from '../../src/commands/demo/load-structure'
import type { newAccountOf } from '../../src/commands/demo/new-account-of'
import type { readStructure } from '../../src/commands/demo/read-demo'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { appDir } from '../boot/compile-server'
import { benchArticles } from './bench-articles'

const articles = benchArticles(100)
const now = new Date()
let cms: BootedCms
let desk: Awaited<ReturnType<typeof openBenchDesk>>

beforeAll(async () => {
  cms = await bootStrapi()
  process.chdir(appDir)
  await makeAccounts()
  desk = await loadCompiled<{ openBenchDesk: typeof openBenchDesk }>('src/bench-fill/bench-desk').openBenchDesk(
    cms.strapi,
    now,
  )
})
afterAll(() => cms?.stop())

it('fills rows that equal those of the same articles written and approved by people', {
  timeout: 180_000,
}, async () => {
  const filled = await undone(async () => {
    const { fillArticles: fill } = loadCompiled<{ fillArticles: typeof fillArticles }>('src/bench-fill/fill-articles')
    const models = new Map()
    for (let from = 0; from < articles.length; from += 40) {
      await fill(cms.strapi, desk, models, articles.slice(from, from + 40), now)
    }
  })
  const written = await undone(async () => {
    const { writeByReview: write } = loadCompiled<{ writeByReview: typeof writeByReview }>(
      'src/bench-fill/write-by-review',
    )
    for (const article of articles) {
      await write(cms.strapi, desk, article, 'published', { at: new Date(article.publishedAt), now })
    }
  })
  expect(filled.map(({ edition }) => edition)).toEqual(written.map(({ edition }) => edition))
  expect(filled).toEqual(written)
  expect(filled).toHaveLength(100)
  expect(filled[7]).toMatchObject({
    versions: [{ slug: 'bai-do-8' }, { slug: 'bai-do-8' }],
    item: { state: 'published' },
    changes: 1,
  })
})

/** Does work, notes what every article came to, and undoes it, so that the same articles can come by another way. */
async function undone(work: () => Promise<void>): Promise<Noted[]> {
  const noted: Noted[] = []
  const done = new Error('undone')
  await cms.strapi.db
    .transaction(async () => {
      await work()
      for (const article of articles) noted.push(await note(article))
      throw done
    })
    .catch((error: unknown) => {
      if (error !== done) throw error
    })
  return noted
}

type Row = Record<string, unknown>
interface Noted {
  versions: Row[]
  links: Record<string, Row[]>
  item: Row | undefined
  events: Row[]
  edition: unknown
  changes: number
}

const rowsSchema = z.array(z.record(z.string(), z.unknown()))

/** All that is stored of one article, without ids of its own and instants. */
async function note({ slug }: BenchArticle): Promise<Noted> {
  return cms.strapi.db.transaction(async ({ trx }) => {
    const select = async (table: string, where: Row) =>
      rowsSchema.parse(await trx(table).select('*').where(where).orderBy('id'))
    const versions = await select('articles', { slug, locale: 'vi' })
    const documentId = versions[0]?.['document_id']
    const { linkTablesOf: tables } = loadCompiled<{ linkTablesOf: typeof linkTablesOf }>('src/bench-fill/link-tables')
    const links: Noted['links'] = {}
    for (const { attribute, table, article } of tables(cms.strapi)) {
      for (const version of versions) {
        const found = await select(table, { [article]: version['id'] })
        links[`${attribute} ${version['published_at'] ? 'live' : 'draft'}`] = found.map(({ [article]: _, ...row }) =>
          plain(row),
        )
      }
    }
    const [item] = await select('review_cases', { target_document_id: documentId })
    const [edition] = await trx('edition').select('document').where({ document_id: documentId })
    const { documentId: _, ...published } = JSON.parse(edition.document)
    return {
      versions: versions.map(plain),
      links,
      item: item && plain(item),
      events: (await select('audit_event', { object_type: 'article', object_id: documentId })).map(plainEvent),
      edition: published,
      changes: (await trx('change').where({ document_id: documentId })).length,
    }
  })
}

/** Whether an instant is there counts, not which one it is. */
function plain({ id: _id, document_id: _documentId, target_document_id: _target, ...row }: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value instanceof Date ? 'an instant' : value]),
  )
}

/** Number, hashes and digest are each event's own. */
function plainEvent({ object_id: _object, seq: _seq, prev_hash: _before, hash: _hash, diff_hash, ...row }: Row): Row {
  return { ...plain(row), hasDigest: diff_hash !== null }
}

async function makeAccounts(): Promise<void> {
  const folder = join(appDir, 'demo')
  const reading = loadCompiled<{ readStructure: typeof readStructure }>('src/commands/demo/read-demo')
  const structuring = loadCompiled<{ loadStructure: typeof loadStructure }>('src/commands/demo/load-structure')
  const creating = loadCompiled<{ createAccount: typeof createAccount }>('src/commands/create-account')
  const people = loadCompiled<{ demoAccountsOf: typeof demoAccountsOf }>('src/commands/demo/demo-accounts')
  const demo = await reading.readStructure(folder)
  const structure = await structuring.loadStructure(cms.strapi, folder, demo)
  const naming = loadCompiled<{ newAccountOf: typeof newAccountOf }>('src/commands/demo/new-account-of')
  for (const account of people.demoAccountsOf(demo))
    await creating.createAccount(cms.strapi, naming.newAccountOf(account, structure), now)
}
