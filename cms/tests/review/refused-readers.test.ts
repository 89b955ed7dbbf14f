import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CaseKey } from '../../src/review/case-key'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { tinyPdf, type Uploaded, uploadFile } from '../boot/upload-file'
import { z } from 'zod'
import { answers } from '../walls/answers'
import { type Panel, signIn } from '../walls/panel'
import { type Office, openOffice, type Person } from './office'

let cms: BootedCms
let office: Office
let key: CaseKey
let file: Uploaded
const people: Record<string, Person> = {}
const panels: Record<string, Panel> = {}

const articles = '/content-manager/collection-types/api::article.article'
const words = 'canary-refused-7d20'
const refuse = {
  move: 'refuse' as const,
  refusalCodes: ['NOT_ACCURATE'],
  message: 'Số liệu trong tin không khớp với báo cáo của đơn vị.',
}
const groundsSchema = z.object({ grounds: z.array(z.looseObject({ code: z.string() })) })
const readers = ['author', 'unitHead', 'editor', 'chief', 'actingChief', 'technician', 'auditor'] as const
const others = ['focal', 'foreignHead', 'leadership', 'superAdmin'] as const

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  const { focal, editor, chief, superAdmin } = office.people
  Object.assign(people, { focal, editor, chief, superAdmin })
  people['author'] = await office.hire('reporter', { unit: 'reform' })
  people['unitHead'] = await office.hire('unitHead', { unit: 'reform' })
  people['foreignHead'] = await office.hire('unitHead', { unit: 'legal' })
  people['technician'] = await office.hire('technician', { unit: 'legal' })
  people['auditor'] = await office.hire('auditor', { unit: 'legal' })
  people['leadership'] = await office.hire('leadership', { unit: 'legal' })
  people['actingChief'] = await office.hire('deputyChief', { unit: 'legal' })
  const window = { from: '2020-01-01T00:00:00.000Z', to: '2099-12-31T00:00:00.000Z', decisionRef: '30/QĐ' }
  await office.delegate(people['actingChief'], window)
  for (const name of [...readers, ...others]) panels[name] = await signIn(cms, people[name] as Person)
  file = await uploadFile(cms.strapi, { name: 'rieng.pdf', bytes: tinyPdf })
  key = await refused({ title: `Tin ${words}`, attachments: [file.id] })
})
afterAll(() => cms?.stop())

const panel = (name: string): Panel => panels[name] as Panel

/** An article the chief has refused, of nothing public. */
async function refused(fields: Record<string, unknown> = {}): Promise<CaseKey> {
  const author = people['author'] as Person
  const made = await office.beforeChief(fields, author)
  const ground = (await office.open(office.people.chief, made)).grounds.find(({ code }) => code !== 'STATE_SECRET')
  await office.must(office.people.chief, made, { ...refuse, refusalCodes: [ground?.code ?? ''] })
  return made
}
const roads = ({ documentId }: CaseKey) => [
  `${articles}/${documentId}?locale=vi`,
  `/review/cases/article/${documentId}/vi`,
  `/review/cases/article/${documentId}/vi/versions`,
  `/review/cases/article/${documentId}/vi/versions/1/diff/draft`,
]

it.each(readers)('F33 the text, the case and the versions of a refused item open to its %s', async (name) => {
  for (const road of roads(key)) expect([road, (await panel(name).get(road)).status]).toEqual([road, 200])
})

it.each(others)('F33 no road to a refused item opens to the %s: 403, with what to do', async (name) => {
  for (const road of roads(key)) {
    const answer = await panel(name).get(road)
    expect([road, answer.status]).toEqual([road, 403])
    if (name === 'superAdmin' && answer.error?.details === undefined) continue
    expect(answer.error).toMatchObject({ details: { code: 'REFUSED_ITEM' }, message: expect.stringContaining('Hãy') })
  }
  const preview = await panel(name).post(`/review/cases/article/${key.documentId}/vi/preview`, {})
  expect(preview.status).toBe(403)
  const clone = await panel(name).post(`${articles}/clone/${key.documentId}?locale=vi`, {})
  expect(clone.status).toBeGreaterThanOrEqual(400)
})

it('F33 lists and their counts leave a refused item out for those it is not for, searches too', async () => {
  const all = ['pageSize=100', 'pageSize=100&documentId=another']
  for (const query of [...all, `_q=${words}`, `filters[title][$contains]=${words}`]) {
    const mine = (await panel('editor').get(`${articles}?locale=vi&${query}`)).body
    const theirs = (await panel('focal').get(`${articles}?locale=vi&${query}`)).json(answers.rows)
    expect(JSON.stringify(mine), query).toContain(words)
    expect(JSON.stringify(theirs), query).not.toContain(words)
    expect(theirs.pagination.total, query).toBe(theirs.results.length)
  }
})

it('F33 whoever does not read a refused document is not offered it to link, links it nowhere and is not told of links to it', async () => {
  const legal = await office.write(office.people.reporter, legalFields(), 'legalDocument')
  const where = { type: 'legalDocument', targetDocumentId: legal.documentId }
  await cms.strapi.db
    .query('api::review-case.review-case')
    .updateMany({ where, data: { state: 'refused', writerIds: JSON.stringify([]), submittedById: null } })
  const linking = await office.write(office.people.editor, { legalDocument: legal.documentId })
  const relations = '/content-manager/relations/api::article.article/legalDocument?locale=vi'
  const offeredTo = async (name: string) => (await panel(name).get(relations)).body
  expect(await offeredTo('editor')).toMatchObject({ pagination: { total: 1 } })
  expect(await offeredTo('focal')).toMatchObject({ results: [], pagination: { total: 0 } })
  const link = { legalDocument: legal.documentId }
  await expect(office.write(office.people.focal, link)).rejects.toMatchObject({ details: { code: 'REFUSED_ITEM' } })
  const row = await panel('focal').get(`${articles}/${linking.documentId}?locale=vi&populate=*`)
  expect(row.status).toBe(200)
  expect(JSON.stringify(row.body)).not.toContain('Văn bản bị từ chối')
})

const legalFields = () => ({ title: 'Văn bản bị từ chối', abstract: 'Trích yếu', channel: office.channel })

/** How a person fares who asks the media library for a file and then for its bytes. */
async function statusFor(name: string, { id }: Uploaded): Promise<number> {
  const answer = await panel(name).get(`/upload/files/${id}`)
  return answer.status === 200 ? (await fetch(`${cms.url}${answer.json(answers.address).url}`)).status : answer.status
}

it('F33 its own files are closed with it: not by name, not in the media library’s lists', async () => {
  const found = [await statusFor('focal', file), await statusFor('author', file), await statusFor('editor', file)]
  expect(found).toEqual([403, 200, 200])
  const listed = async (name: string) =>
    (await panel(name).get('/upload/files?pageSize=100')).json(answers.rows).results.map((row) => row.documentId)
  expect(await listed('editor')).toContain(file.documentId)
  expect(await listed('focal')).not.toContain(file.documentId)
})

it('F33 a file others use is not closed with a refused item, nor one its writer puts into another', async () => {
  const [shared, reused] = [
    await uploadFile(cms.strapi, { name: 'chung.pdf', bytes: tinyPdf }),
    await uploadFile(cms.strapi, { name: 'dung-lai.pdf', bytes: tinyPdf }),
  ]
  await office.write(office.people.focal, { attachments: [shared.id] })
  await refused({ attachments: [shared.id, reused.id] })
  expect([await statusFor('focal', shared), await statusFor('focal', reused)]).toEqual([200, 403])
  await expect(office.write(office.people.focal, { attachments: [reused.id] })).rejects.toMatchObject({
    details: { code: 'REFUSED_ITEM' },
  })
  await office.write(people['author'] as Person, { attachments: [reused.id] })
  expect(await statusFor('focal', reused)).toBe(200)
})

it('F33 a file that two refused items hold is closed to the writer of neither', async () => {
  const held = await uploadFile(cms.strapi, { name: 'hai-tin.pdf', bytes: tinyPdf })
  const both = [people['author'] as Person, office.people.focal]
  const made: string[] = []
  for (const person of both) made.push((await office.write(person, { attachments: [held.id] })).documentId)
  await cms.strapi.db.query('api::review-case.review-case').updateMany({
    where: { targetDocumentId: { $in: made } },
    data: { state: 'refused', sealedFileIds: JSON.stringify([held.documentId]) },
  })
  const found = [await statusFor('author', held), await statusFor('focal', held), await statusFor('leadership', held)]
  expect(found).toEqual([200, 200, 403])
})

it('F33 a refused correction stays readable while its earlier edition is public', async () => {
  const live = await office.published()
  const where = { targetDocumentId: live.documentId }
  await cms.strapi.db.query('api::review-case.review-case').updateMany({ where, data: { state: 'refused' } })
  expect((await panel('focal').get(`${articles}/${live.documentId}?locale=vi`)).status).toBe(200)
})

it('F33 a refused translation closes no other language of its document', async () => {
  const both = await office.write(people['author'] as Person)
  await office.edit(people['author'] as Person, { ...both, locale: 'en' }, office.articleFields('In English'))
  const where = { targetDocumentId: both.documentId, locale: 'en' }
  await cms.strapi.db.query('api::review-case.review-case').updateMany({ where, data: { state: 'refused' } })
  const statusIn = async (locale: string) =>
    (await panel('focal').get(`${articles}/${both.documentId}?locale=${locale}`)).status
  expect([await statusIn('vi'), await statusIn('en')]).toEqual([200, 403])
})

it('F33 whoever refuses it and does not read it afterwards is answered once more, with why it is closed now', async () => {
  const member = await office.hire('boardMember', { unit: 'legal', topics: [office.topic] })
  const made = await office.write(people['author'] as Person)
  const data = { state: 'boardReview', chainKey: 'cchc', chainVersion: 1 }
  await cms.strapi.db
    .query('api::review-case.review-case')
    .updateMany({ where: { targetDocumentId: made.documentId }, data })
  const path = `/review/cases/article/${made.documentId}/vi`
  const session = await signIn(cms, member)
  const [ground] = (await session.get(path)).json(groundsSchema).grounds
  const answer = await session.post(`${path}/moves`, {
    ...{ move: 'refuse', refusalCodes: [ground?.code], message: refuse.message },
  })
  expect(answer.body).toMatchObject({ case: { state: 'refused' }, closed: { code: 'REFUSED_ITEM' } })
  expect((await session.get(path)).status).toBe(403)
})

it('F33 what was said of it is not said again in the notices and on the boards of those it is not for', async () => {
  const secret = await office.beforeChief({ title: `Tin ${words} hai`, eventEnd: '2026-11-20T09:00:00.000Z' })
  const overdue = { state: 'refused', writerIds: JSON.stringify([]), submittedById: null }
  await cms.strapi.db
    .query('api::review-case.review-case')
    .updateMany({ where: { targetDocumentId: secret.documentId }, data: overdue })
  for (const road of ['/notices', '/review/inbox', '/review/deadlines', '/review/deadlines/late'])
    for (const name of ['leadership', 'focal', 'foreignHead'])
      expect(JSON.stringify((await panel(name).get(road)).body), `${name} ${road}`).not.toContain(words)
})

it('F33 thousands of refused items leave a list answering, its count as it was', async () => {
  const { strapi } = cms
  const total = async () => (await panel('focal').get(`${articles}?locale=vi`)).json(answers.rows).pagination.total
  const before = await total()
  await strapi.db.connection.raw(
    `insert into review_cases (document_id, type, target_document_id, locale, state, chain_key, chain_version, writer_ids, version)
     select 'case' || n, 'article', 'gone' || n, 'vi', 'refused', 'moha', 1, '[999999]', 1 from generate_series(1, 5000) n`,
  )
  expect(await total()).toBe(before)
  await strapi.db.connection.raw(`delete from review_cases where target_document_id like 'gone%'`)
})
