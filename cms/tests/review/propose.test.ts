import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import type { CaseKey } from '../../src/review/case-key'
import type { propose } from '../../src/review/propose'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { signIn } from '../walls/panel'
import { type Office, openOffice, type Person } from './office'

let cms: BootedCms
let office: Office
let focal: Person
let proposing: { propose: typeof propose }

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  proposing = loadCompiled<{ propose: typeof propose }>('src/review/propose')
  focal = await office.hire('unitFocal', { unit: 'reform', portals: [office.portal] })
})
beforeEach(() => office.under('BP'))
afterAll(() => cms?.stop())

const proposed = async (person: Person, key: CaseKey) =>
  proposing.propose(office.strapi, await office.staffOf(person), key, new Date())

/** An item the unit's head let go live on its own site. */
async function liveOnSite(fields: Record<string, unknown> = {}): Promise<CaseKey> {
  const key = await office.write(focal, { subPortal: office.portal, channel: office.portalChannel, ...fields })
  await office.declare(focal, key, { secrecyChecked: true })
  await office.must(focal, key, 'sendToHead')
  await office.must(office.people.head, key, 'headApprove')
  return key
}

/** Brings the copy before the chief of the main portal. */
async function copyBeforeChief(copy: CaseKey): Promise<void> {
  const { editor, head } = office.people
  await office.declare(focal, copy, { secrecyChecked: true })
  await office.must(focal, copy, 'sendToHead')
  await office.must(head, copy, 'headApprove')
  await office.must(editor, copy, 'take')
  await office.edit(editor, copy, { channel: office.channel })
  await office.declare(editor, copy, { purpose: 'Thông tin hoạt động' })
  await office.must(editor, copy, 'classify')
  await office.must(editor, copy, 'toChief')
}

const draftOf = ({ documentId, locale }: CaseKey) =>
  cms.strapi.db.query(office.uidOf.article).findOne({
    where: { documentId, locale, publishedAt: { $null: true } },
    populate: { subPortal: true, owningUnit: true, channel: true, topics: true },
  })

it('BP-8.5 begins a copy of the live text under the main portal’s own chain, which keeps its unit', async () => {
  const key = await liveOnSite({ title: 'Đề xuất từ trang của Vụ' })
  await office.edit(focal, key, { title: 'Bản sửa chưa duyệt' })
  expect((await office.open(focal, key)).mayPropose).toBe(true)
  const copy = await proposed(focal, key)

  expect(await office.caseOf(copy)).toMatchObject({
    ...{ chainKey: 'bp-main', state: 'draft', subPortalId: null, channelId: null, topicIds: [office.topic] },
    ...{ owningUnitId: office.units['reform'], originUnitId: office.units['reform'], approvedDigest: null },
  })
  const [source, made] = [await draftOf(key), await draftOf(copy)]
  expect(made).toMatchObject({ title: 'Đề xuất từ trang của Vụ', subPortal: null, channel: null })
  expect(made.slug).toBe(`${source.slug}-2`)
  expect((await office.open(focal, copy)).originUnit).toEqual({
    documentId: office.units['reform'],
    name: 'Vụ Cải cách hành chính',
  })
  expect((await office.open(focal, copy)).mayPropose).toBe(false)
})

it('BP-8.5 writes the proposal to the audit log with both documents', async () => {
  const key = await liveOnSite()
  const copy = await proposed(office.people.head, key)
  const act = (await office.auditOf(key.documentId)).find(({ action }) => action === 'item.proposed')
  expect(act).toMatchObject({ refused: false, details: expect.stringContaining(copy.documentId) })
  expect((await office.open(focal, key)).history.at(-1)).toMatchObject({ move: 'proposed' })
})

it('BP-8.5 leaves the item live on the site when the main portal refuses the copy, which may then be proposed anew', async () => {
  const key = await liveOnSite()
  const copy = await proposed(focal, key)
  await copyBeforeChief(copy)
  await office.must(office.people.chief, copy, {
    move: 'refuse',
    refusalCodes: ['PROHIBITED_CONTENT'],
    refusalSubCode: await subCode(copy),
    message: 'Nội dung chưa phù hợp với cổng chính.',
  })
  expect(await office.stateOf(copy)).toBe('refused')
  expect(await office.isLive(key)).toBe(true)
  expect(await office.stateOf(key)).toBe('published')
  expect((await office.caseOf(copy))?.originUnitId).toBe(office.units['reform'])
  expect((await office.open(focal, key)).mayPropose).toBe(true)
})

it('BP-8.5 goes live on the main portal beside the item on the site, in the channel the standing office chose', async () => {
  const key = await liveOnSite()
  const copy = await proposed(focal, key)
  await copyBeforeChief(copy)
  await office.must(office.people.chief, copy, 'approve')
  expect(await office.isLive(copy)).toBe(true)
  expect(await office.isLive(key)).toBe(true)
})

it('BP-8.5 asks for the channel of a proposal when it is classified, and not before', async () => {
  const { editor, head } = office.people
  const copy = await proposed(focal, await liveOnSite())
  await office.declare(focal, copy, { secrecyChecked: true })
  await office.must(focal, copy, 'sendToHead')
  await office.must(head, copy, 'headApprove')
  await office.must(editor, copy, 'take')
  await office.declare(editor, copy, { purpose: 'Thông tin hoạt động' })
  expect(await office.make(editor, copy, 'classify')).toMatchObject({
    made: false,
    issues: [{ code: 'CLASSIFICATION_MISSING', field: 'channel' }],
  })
})

it('BP-8.5 lets nobody propose but the head and the focal point of the unit, on their own site', async () => {
  const key = await liveOnSite()
  const strangers = [
    await office.hire('unitFocal', { unit: 'legal', portals: [office.portal] }),
    await office.hire('unitFocal', { unit: 'reform' }),
    office.people.portalReporter,
    office.people.chief,
  ]
  for (const person of strangers) {
    expect((await office.open(person, key)).mayPropose).toBe(false)
    await expect(proposed(person, key)).rejects.toMatchObject({ status: 403 })
  }
  const refusals = (await office.auditOf(key.documentId)).filter(({ refused }) => refused)
  expect(refusals.map(({ action }) => action)).toEqual(strangers.map(() => 'item.propose'))
})

it('BP-8.5 refuses what is not live, and what is proposed already', async () => {
  const draft = await office.write(focal, { subPortal: office.portal, channel: office.portalChannel })
  await expect(proposed(focal, draft)).rejects.toMatchObject({ status: 409, details: { code: 'NOT_PROPOSABLE' } })
  const key = await liveOnSite()
  const [one, other] = await Promise.allSettled([proposed(focal, key), proposed(focal, key)])
  expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected'])
  await expect(proposed(focal, key)).rejects.toMatchObject({ status: 409, details: { code: 'ALREADY_PROPOSED' } })
})

it('BP-8.5 is open only under a regulation that has it', async () => {
  const key = await liveOnSite()
  await office.under('MOHA')
  expect((await office.open(focal, key)).mayPropose).toBe(false)
  await expect(proposed(focal, key)).rejects.toMatchObject({ status: 409, details: { code: 'NOT_PROPOSABLE' } })
})

it('BP-8.5 proposes through the panel’s own route, and answers with the copy', async () => {
  const key = await liveOnSite()
  const panel = await signIn(cms, focal)
  const address = (one: CaseKey) => `/review/cases/${one.type}/${one.documentId}/${one.locale}`
  expect((await panel.get(address(key))).body).toMatchObject({ mayPropose: true, originUnit: null })
  const answer = await panel.post(`${address(key)}/propose`, {})
  expect(answer).toMatchObject({ status: 200, body: { type: 'article', locale: 'vi' } })
  const copy = { ...key, documentId: answer.json(z.looseObject({ documentId: z.string() })).documentId }
  expect((await panel.get(address(copy))).body).toMatchObject({
    case: { chainKey: 'bp-main', originUnitId: office.units['reform'] },
  })
})

/** The first point of the ground that names several. */
async function subCode(copy: CaseKey): Promise<string> {
  const { grounds } = await office.open(office.people.chief, copy)
  return grounds.find(({ code }) => code === 'PROHIBITED_CONTENT')?.subCodes?.[0]?.code ?? ''
}
