import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice } from '../review/office'
import { signIn } from '../walls/panel'
import { jobsOf } from './jobs'

let cms: BootedCms
let office: Office
let jobs: ReturnType<typeof jobsOf>

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  jobs = jobsOf(cms)
})
afterAll(() => cms?.stop())
beforeEach(async () => {
  await cms.strapi.db.connection('notice').delete()
})

const told = async (kind: string): Promise<number[]> => {
  const rows: { user_id: number }[] = await cms.strapi.db.connection('notice').where({ kind })
  return rows.map(({ user_id }) => user_id).sort((one, other) => one - other)
}
const ids = (...people: { userId: number }[]) => people.map(({ userId }) => userId).sort((one, other) => one - other)
/** Sets what the case remembers of a publication, as time would have left it. */
const remember = (documentId: string, columns: Record<string, unknown>) =>
  cms.strapi.db.connection('review_cases').where({ target_document_id: documentId }).update(columns)

it('MOHA-10.1 lists a channel that had nothing new for longer than its own measure, and says so once a spell', async () => {
  const job = jobs.job('staleContent', 'stale-content')
  await cms.strapi.db
    .query('api::channel.channel')
    .update({ where: { documentId: office.channel }, data: { maxAgeDays: 7 } })
  const key = await office.write(office.people.reporter)
  await remember(key.documentId, { first_published_at: '2031-11-03T02:00:00Z', state: 'published' })
  await jobs.run(job, { now: new Date('2031-11-10T01:59:00Z') })
  expect(await told('staleContent')).toEqual([])
  await jobs.run(job, { now: new Date('2031-11-10T23:00:00Z') })
  await jobs.run(job, { now: new Date('2031-11-11T23:00:00Z') })
  expect(await told('staleContent')).toEqual(ids(office.people.editor, office.people.secondEditor))

  const next = await office.write(office.people.reporter)
  await remember(next.documentId, { first_published_at: '2031-11-12T02:00:00Z', state: 'published' })
  await jobs.run(job, { now: new Date('2031-11-12T23:00:00Z') })
  expect(await told('staleContent')).toHaveLength(2)
  await cms.strapi.db
    .query('api::channel.channel')
    .update({ where: { documentId: office.channel }, data: { maxAgeDays: null } })
})

it('HY-11.1 CCHC-4.2b lists a stale channel with the units that supply it', async () => {
  const editor = await signIn(cms, office.people.editor)
  const fields = { nameVi: 'Phổ biến pháp luật', slug: 'pho-bien', state: 'approved', maxAgeDays: 1 }
  const units = [office.units['legal'], office.units['inspectorate']]
  const channel = await office.structure('channel', { ...fields, responsibleUnits: units })
  const lineOf = async () =>
    (await editor.get('/review/stale'))
      .json(z.array(z.looseObject({ id: z.unknown(), units: z.array(z.string()) })))
      .find(({ id }) => id === channel)
  expect(await lineOf()).toBeUndefined()
  const made = new Date(Date.now() - 2 * 86_400_000)
  await cms.strapi.db.connection('channels').where({ document_id: channel }).update({ created_at: made })
  expect((await lineOf())?.units.sort()).toEqual(['Thanh tra Bộ', 'Vụ Pháp chế'])
  await cms.strapi.documents('api::channel.channel').delete({ documentId: channel })
})

it('HY-12.2 alerts the chief where there was no news for a working day, as that regulation has it', async () => {
  const job = jobs.job('staleContent', 'stale-content')
  const key = await office.published()
  // Friday 10:00 in Việt Nam.
  await remember(key.documentId, { first_published_at: '2032-11-05T03:00:00Z' })
  const monday = new Date('2032-11-08T03:30:00Z')
  await jobs.run(job, { now: monday })
  expect(await told('staleContent')).toEqual([])
  const portals = cms.strapi.db.query('api::portal.portal')
  const portal = await portals.create({ data: { nameVi: 'Cổng', profileCode: 'HY', domain: 'hy.example' } })
  await jobs.run(job, { now: new Date('2032-11-08T02:59:00Z') })
  expect(await told('staleContent')).toEqual([])
  await jobs.run(job, { now: monday })
  expect(await told('staleContent')).toEqual(ids(office.people.editor, office.people.secondEditor, office.people.chief))
  await portals.delete({ where: { id: portal.id } })
})

it('MOHA-13.3 proposes what is older than five years, nothing younger, and takes nothing down', async () => {
  const job = jobs.job('retentionSweep', 'retention-sweep')
  const key = await office.published()
  await remember(key.documentId, { first_published_at: '2026-11-10T03:00:00Z', retain_until: '2031-11-10' })
  expect(await jobs.run(job, { now: new Date('2031-11-09T16:00:00Z') })).toMatchObject({ counts: { proposed: 0 } })
  expect(await jobs.run(job, { now: new Date('2031-11-09T19:00:00Z') })).toMatchObject({ counts: { proposed: 1 } })
  await jobs.run(job, { now: new Date('2031-11-10T19:00:00Z') })
  expect(await told('retentionOver')).toEqual(ids(office.people.editor, office.people.secondEditor))
  expect(await office.stateOf(key)).toBe('published')
})

it('MOHA-13.2 proposes a legal normative document a year after it went out of force, MOHA-13.1 never one in force', async () => {
  const job = jobs.job('retentionSweep', 'retention-sweep')
  const live = async (number: string, expiredOn: string | null) => {
    const fields = {
      ...{ title: `Thông tư ${number}`, number, docClass: 'normative', docForm: 'circular', abstract: 'Trích yếu' },
      ...{ issuedOn: '2020-01-01', expiredOn, topics: [office.topic] },
    }
    const key = await office.write(office.people.reporter, fields, 'legalDocument')
    // Stored as live: a draft, and the row readers see.
    const { connection } = cms.strapi.db
    const [draft] = await connection('legal_documents').where({ document_id: key.documentId })
    const { id: _id, ...columns } = draft
    await connection('legal_documents').insert({ ...columns, published_at: new Date() })
    await remember(key.documentId, { state: 'published', first_published_at: '2020-01-02T03:00:00Z' })
    return key
  }
  const expired = await live('1/2020/TT-BNV', '2033-03-01')
  await live('2/2020/TT-BNV', null)
  const proposed = async (now: string) => {
    const run = await jobs.run(job, { now: new Date(now) })
    return run.outcome === 'ok' ? run.counts['proposed'] : null
  }
  const before = await proposed('2034-02-28T02:00:00Z')
  expect(await proposed('2034-03-01T02:00:00Z')).toBe(Number(before) + 1)
  expect(await office.stateOf(expired)).toBe('published')
})

it('CCHC-7.5 BP-9.2 proposes nothing of what is kept for good or by the law on archives', async () => {
  const job = jobs.job('retentionSweep', 'retention-sweep')
  const now = new Date('2045-01-01T03:00:00Z')
  const proposed = async () => {
    const run = await jobs.run(job, { now })
    return run.outcome === 'ok' ? Number(run.counts['proposed']) : null
  }
  const key = await office.published()
  const old = { first_published_at: '2026-11-10T03:00:00Z', retain_until: '2031-11-10', chain_version: 1 }
  await remember(key.documentId, old)
  const under = await proposed()
  for (const chain_key of ['cchc', 'bp-main']) {
    await remember(key.documentId, { ...old, chain_key })
    expect(await proposed()).toBe(Number(under) - 1)
  }
})

it('shows both lists in the panel to those who are signed in', async () => {
  const editor = await signIn(cms, office.people.editor)
  for (const path of ['/review/stale', '/review/retention']) {
    expect((await editor.get(path)).status).toBe(200)
    expect((await fetch(`${cms.url}${path}`)).status).toBe(401)
  }
})
