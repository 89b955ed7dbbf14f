import { afterAll, beforeAll, expect, it } from 'vitest'
import type { publishDue } from '../../src/review/publish-due'
import type { withdrawDue } from '../../src/review/withdraw-due'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { type Office, openOffice, takeDown } from './office'

let cms: BootedCms
let office: Office
let publish: typeof publishDue
let withdraw: typeof withdrawDue

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  publish = loadCompiled<{ publishDue: typeof publishDue }>('src/review/publish-due').publishDue
  withdraw = loadCompiled<{ withdrawDue: typeof withdrawDue }>('src/review/withdraw-due').withdrawDue
})
afterAll(() => cms?.stop())

const hourMs = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * hourMs)
const changesOf = (documentId: string): Promise<unknown[]> =>
  cms.strapi.db.transaction(({ trx }) => trx('change').select('*').where({ document_id: documentId }))

async function scheduled(from: Date, fields: Record<string, unknown> = {}) {
  const key = await office.beforeChief({ publishFrom: from.toISOString(), ...fields })
  await office.must(office.people.chief, key, 'approve')
  return key
}

it('MOHA-11.3d keeps what is approved for later out of the feed until its instant, then publishes it once', async () => {
  const from = inHours(2)
  const key = await scheduled(from)
  expect(await office.caseOf(key)).toMatchObject({ state: 'approved', scheduledFor: from.toISOString() })
  expect(await office.isLive(key)).toBe(false)
  expect(await changesOf(key.documentId)).toEqual([])
  expect((await office.inbox(office.people.reporter)).goingLive).toMatchObject([
    { documentId: key.documentId, scheduledFor: from.toISOString() },
  ])
  expect(await publish(cms.strapi, new Date(from.getTime() - 1000))).toBe(0)
  const both = await Promise.all([publish(cms.strapi, from), publish(cms.strapi, from)])
  expect(both.toSorted()).toEqual([0, 1])
  expect(await office.caseOf(key)).toMatchObject({ state: 'published', scheduledFor: null })
  expect(await office.isLive(key)).toBe(true)
  expect(await changesOf(key.documentId)).toHaveLength(1)
  expect((await office.open(office.people.chief, key)).history.at(-1)).toMatchObject({ move: 'publish', actorId: null })
})

it('lets nobody hurry it past its instant, nor edit it', async () => {
  const key = await scheduled(inHours(500))
  const articles = cms.strapi.documents(office.uidOf.article)
  await expect(articles.publish({ documentId: key.documentId, locale: 'vi' })).rejects.toMatchObject({ status: 403 })
  const rows = cms.strapi.db.query(office.uidOf.article)
  const live = { documentId: key.documentId, locale: 'vi', title: 'Vội', publishedAt: new Date() }
  await expect(rows.create({ data: live as never })).rejects.toMatchObject({ status: 403 })
  await expect(office.edit(office.people.reporter, key, { title: 'Sửa sau duyệt' })).rejects.toMatchObject({
    status: 409,
    details: { code: 'LOCKED' },
  })
  expect(await office.isLive(key)).toBe(false)
})

it('judges it again at its instant: another text than the approved one goes back, and nobody reads it', async () => {
  const from = inHours(1)
  const key = await scheduled(from)
  await cms.strapi.db
    .query(office.uidOf.article)
    .update({ where: { documentId: key.documentId }, data: { summary: 'Sửa thẳng vào cơ sở dữ liệu' } })
  expect(await publish(cms.strapi, from)).toBe(1)
  expect(await office.isLive(key)).toBe(false)
  expect(await office.caseOf(key)).toMatchObject({ state: 'chiefReview', approvedDigest: null, scheduledFor: null })
  expect((await office.open(office.people.chief, key)).history.at(-1)).toMatchObject({ move: 'notPublished' })
})

it('lets the chief take the approval back while it waits', async () => {
  const key = await scheduled(inHours(4))
  await office.must(office.people.chief, key, { move: 'returnToEditing', message: 'Cần sửa lại' })
  expect(await office.caseOf(key)).toMatchObject({ state: 'inEditing', approvedDigest: null, scheduledFor: null })
  expect(await publish(cms.strapi, inHours(5))).toBe(0)
})

it('keeps the live version while the next one waits for its instant', async () => {
  const { reporter, chief } = office.people
  const key = await office.published({ title: 'Bản đang đăng' })
  await office.edit(reporter, key, { title: 'Bản sau', publishFrom: inHours(3).toISOString() })
  await office.sendToChief(key)
  await office.must(chief, key, 'approve')
  expect(await office.isLive(key)).toBe(true)
  await office.must(chief, key, takeDown)
  expect(await office.isLive(key)).toBe(false)
  expect(await publish(cms.strapi, inHours(4))).toBe(0)
})

it('MOHA-11.3d takes down what was to be public until an instant, once, and says so', async () => {
  const until = inHours(2)
  const key = await office.published({ publishUntil: until.toISOString() })
  expect(await withdraw(cms.strapi, new Date(until.getTime() - 1000))).toBe(0)
  expect(await withdraw(cms.strapi, until)).toBe(1)
  expect(await withdraw(cms.strapi, until)).toBe(0)
  expect(await office.isLive(key)).toBe(false)
  expect(await office.caseOf(key)).toMatchObject({
    state: 'withdrawn',
    withdrawalReason: 'windowOver',
    liveUntil: null,
  })
  expect((await office.open(office.people.chief, key)).history.at(-1)).toMatchObject({
    move: 'withdraw',
    actorId: null,
  })
})

it('goes on with the next version when the time of the live one is over', async () => {
  const until = inHours(2)
  const key = await office.published({ publishUntil: until.toISOString() })
  await office.edit(office.people.reporter, key, { title: 'Gia hạn' })
  expect(await withdraw(cms.strapi, until)).toBe(1)
  expect(await office.isLive(key)).toBe(false)
  expect(await office.caseOf(key)).toMatchObject({ state: 'draft', liveUntil: null })
})
