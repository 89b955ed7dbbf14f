import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'

let cms: BootedCms
let token: string
const body = { type: 'doc', content: [{ type: 'paragraph' }] }
beforeAll(async () => {
  cms = await bootStrapi()
  const role = await cms.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } })
  const account = { email: 'quan.tri@example.gov.vn', password: 'Mat-khau-2026' }
  await cms.strapi.service('admin::user').create({
    ...account,
    firstname: 'Quản',
    lastname: 'Trị',
    isActive: true,
    roles: [role.id],
  })
  const login = await fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  token = (await login.json()).data.token
  await cms.strapi.db
    .connection('articles')
    .insert([
      article('reform', { title: 'Đẩy mạnh Cải cách hành chính năm 2026', slug: 'day-manh-cai-cach' }),
      article('wages', { title: 'Tăng lương cơ sở', slug: 'tang-luong', document_number: '73/2026/NĐ-CP' }),
      article('cited', { title: 'Tin vắn', slug: 'tin-van', summary: 'Cải cách hành chính', source_name: 'Cải cách' }),
    ])
  await cms.strapi.db.connection('legal_documents').insert({
    ...{ document_id: 'decree', locale: 'vi', title: 'Nghị định về công chức', slug: 'nghi-dinh' },
    ...{ number: '138/2020/NĐ-CP', updated_at: new Date(), created_at: new Date() },
  })
})
afterAll(() => cms?.stop())

const article = (documentId: string, fields: Record<string, string>) => ({
  ...{
    document_id: documentId,
    locale: 'vi',
    summary: 'Tóm tắt',
    document_number: null,
    source_name: null,
    body: JSON.stringify(body),
  },
  ...{ updated_at: new Date(), created_at: new Date(), ...fields },
})

async function found(type: string, words: string): Promise<string[]> {
  const query = `page=1&pageSize=20&sort=title:ASC&locale=vi&_q=${encodeURIComponent(words)}`
  const response = await fetch(`${cms.url}/content-manager/collection-types/${type}?${query}`, {
    headers: { authorization: `Bearer ${token}` },
  })
  expect(response.status).toBe(200)
  const { results, pagination } = await response.json()
  expect(pagination.total).toBe(results.length)
  return results.map(({ documentId }: { documentId: string }) => documentId)
}

// The databases of tests know capitals of ASCII letters only.
it.each(['Cải cách hành chính', 'cải CáCH', 'ẩy mạnh', 'ải c', 'manh-cai'])(
  'finds a document by part of its title or address, with marks, in capitals or not: %s',
  async (words) => {
    expect(await found('api::article.article', words)).toEqual(['reform'])
  },
)

it.each([
  ['api::article.article', '73/2026', 'wages'],
  ['api::article.article', '2026/nĐ-cp', 'wages'],
  ['api::legal-document.legal-document', '138/2020/NĐ-CP', 'decree'],
  ['api::legal-document.legal-document', 'công chức', 'decree'],
])('finds a document of %s by %s', async (type, words, documentId) => {
  expect(await found(type, words)).toEqual([documentId])
})

it('finds nothing by words that only a source or a summary has', async () => {
  expect(await found('api::article.article', 'Tóm tắt')).toEqual([])
})

it.each(['%', "'"])('takes %s as it stands', async (words) => {
  expect(await found('api::article.article', words)).toEqual([])
})

it('has the index of the search, and answers a page of the list from one', async () => {
  const { rows: indexes } = await cms.strapi.db.connection.raw(
    "select 1 from pg_indexes where indexname = 'articles_search'",
  )
  expect(indexes).toHaveLength(1)
  const plan = await cms.strapi.db.transaction(async ({ trx }) => {
    await trx.raw('set local enable_seqscan = off')
    const drafts = "select id from articles t0 where t0.published_at is null and t0.locale = 'vi'"
    return (await trx.raw(`explain ${drafts} order by t0.updated_at desc, t0.id asc limit 20`)).rows
  })
  expect(JSON.stringify(plan)).toContain('articles_list_newest')
  expect(JSON.stringify(plan)).not.toContain('Sort')
})

it('lists documents without their long texts, and opens one with them', async () => {
  const headers = { authorization: `Bearer ${token}` }
  const address = `${cms.url}/content-manager/collection-types/api::article.article`
  const { results } = await (await fetch(`${address}?page=1&pageSize=20&locale=vi`, { headers })).json()
  expect(results).toHaveLength(3)
  expect(results[0]).toMatchObject({ title: expect.any(String), status: 'draft', locale: 'vi', kind: null })
  expect(results[0]).not.toHaveProperty('body')
  const { data } = await (await fetch(`${address}/reform?locale=vi`, { headers })).json()
  expect(data).toMatchObject({ title: 'Đẩy mạnh Cải cách hành chính năm 2026', body })
})
