import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { wakeDeferred } from '../../src/review/wake-deferred'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { tinyPdf, tinyPng, uploadFile } from '../boot/upload-file'
import { type Office, openOffice, takeDown } from './office'

let cms: BootedCms
let office: Office

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())

const refused = (status: number, ...codes: string[]) => ({
  made: false,
  status,
  issues: codes.map((code) => expect.objectContaining({ code })),
})
const signOff = { person: 'Nguyễn Văn An', unit: 'Lãnh đạo Bộ', opinion: 'Đồng ý đăng' }

describe('delicate items', () => {
  it('MOHA-11.3dd-3 approves a sensitive item only once the bodies consulted have spoken', async () => {
    const { chief } = office.people
    const key = await office.beforeChief()
    await office.declare(chief, key, { sensitivity: 'sensitive' })
    expect(await office.make(chief, key, 'approve')).toMatchObject(refused(422, 'SIGNOFF_MISSING'))
    expect(await office.make(chief, key, { move: 'consult', message: 'Xin ý kiến' })).toMatchObject(
      refused(422, 'BODIES_MISSING'),
    )
    await office.must(chief, key, { move: 'consult', message: 'Xin ý kiến', bodies: ['Vụ Pháp chế'] })
    expect(await office.stateOf(key)).toBe('consulting')
    await office.must(chief, key, { move: 'recordConsultation', signOff: { ...signOff, unit: 'Vụ Pháp chế' } })
    expect(await office.caseOf(key)).toMatchObject({ state: 'chiefReview', consultRecord: { unit: 'Vụ Pháp chế' } })
    expect(await office.make(chief, key, 'approve')).toMatchObject({ made: true })
  })

  it('MOHA-11.3dd-3 approves a special item only with the leadership’s word', async () => {
    const { chief } = office.people
    const key = await office.beforeChief()
    await office.declare(chief, key, { sensitivity: 'special' })
    expect(await office.make(chief, key, 'approve')).toMatchObject(refused(422, 'SIGNOFF_MISSING'))
    await office.must(chief, key, { move: 'toLeadership', message: 'Kính trình' })
    await office.must(chief, key, { move: 'recordLeadership', signOff })
    expect(await office.make(chief, key, 'approve')).toMatchObject({ made: true })
  })
})

it('MOHA-12.6 puts off what is untimely until its day, and brings it back then', async () => {
  const { wakeDeferred: wake } = loadCompiled<{ wakeDeferred: typeof wakeDeferred }>('src/review/wake-deferred')
  const { chief } = office.people
  const key = await office.beforeChief()
  const until = new Date(Date.now() + 3 * 86_400_000)
  await office.must(chief, key, { move: 'defer', message: 'Chờ kỳ họp', until: until.toISOString() })
  const isWaiting = async (now: Date) =>
    (await office.inbox(chief, now)).waiting.some((line) => line.documentId === key.documentId)
  expect(await office.stateOf(key)).toBe('chiefReview')
  expect(await isWaiting(new Date())).toBe(false)
  expect(await wake(cms.strapi, new Date(until.getTime() - 1000))).toBe(0)
  expect(await wake(cms.strapi, until)).toBe(1)
  expect(await isWaiting(new Date())).toBe(true)
  expect(await office.make(chief, key, 'approve')).toMatchObject({ made: true })
})

it('MOHA-12.4 wants a word on what resembles something published, of this very text', async () => {
  const { reporter, editor, chief } = office.people
  const words = Array.from({ length: 120 }, (_, n) => `câu số ${n} về cải cách hành chính ở cơ sở`).join('. ')
  const body = office.paragraph(words)
  const first = await office.published({ title: 'Cải cách hành chính ở cơ sở', body })
  const key = await office.write(reporter, { title: 'Cải cách hành chính tại cơ sở', body })
  await office.declare(reporter, key, { secrecyChecked: true })
  await office.must(reporter, key, 'submit')
  await office.must(editor, key, 'take')
  await office.declare(editor, key, { purpose: 'Tin' })
  await office.must(editor, key, 'classify')
  expect(await office.make(editor, key, 'toChief')).toMatchObject(refused(422, 'DUPLICATE_UNRESOLVED'))
  expect((await office.open(editor, key)).duplicate).toMatchObject({ documentId: first.documentId, note: null })
  await office.declare(editor, key, { duplicateNote: 'Bài tổng hợp, khác số liệu' })
  await office.edit(editor, key, { summary: 'Tóm tắt khác' })
  expect(await office.make(editor, key, 'toChief')).toMatchObject(refused(422, 'DUPLICATE_UNRESOLVED'))
  await office.declare(editor, key, { duplicateNote: 'Bài tổng hợp, khác số liệu' })
  await office.must(editor, key, 'toChief')
  expect(await office.make(chief, key, 'approve')).toMatchObject({ made: true })
})

it('MOHA-9.6 sends no legal document on whose recipients leave the portal out, but for the chief’s exception', async () => {
  const { focal, editor, chief } = office.people
  const fields = {
    ...{
      number: '20/2026/TT-BNV',
      title: 'Thông tư',
      abstract: 'Quy định',
      docClass: 'normative',
      docForm: 'circular',
    },
    ...{ issuerName: 'Bộ Nội vụ', issuedOn: '2026-10-01', topics: [office.topic], originType: 'original' },
    ...{ bodyFullText: office.paragraph('Điều 1. Phạm vi điều chỉnh'), recipientsIncludePortal: false },
    channel: office.channel,
  }
  const key = await office.write(focal, fields, 'legalDocument')
  await office.declare(focal, key, { secrecyChecked: true })
  await office.must(focal, key, 'submit')
  await office.must(editor, key, 'take')
  await office.declare(editor, key, { purpose: 'Văn bản mới' })
  await office.must(editor, key, 'classify')
  expect(await office.make(editor, key, 'toChief')).toMatchObject(refused(422, 'RECIPIENTS_LINE'))
  await expect(office.declare(editor, key, { recipientsOverride: 'Cần đăng' })).rejects.toMatchObject({ status: 403 })
  await office.declare(chief, key, { recipientsOverride: 'Văn bản ban hành trước quy chế' })
  await office.must(editor, key, 'toChief')
  expect(await office.make(chief, key, 'approve')).toMatchObject({ made: true })
  expect((await office.auditOf(key.documentId)).map(({ action }) => action)).toContain('item.recipientsOverride')
})

it('MOHA-11.3c-1 takes a draft for comment only with the signed letter and as a text to read', async () => {
  const { focal } = office.people
  const scan = await uploadFile(cms.strapi, { name: 'du-thao.png', bytes: tinyPng, alternativeText: 'Bản quét' })
  const pdf = await uploadFile(cms.strapi, { name: 'du-thao.pdf', bytes: tinyPdf })
  const fields = {
    ...{ title: 'Dự thảo Thông tư', summary: 'Lấy ý kiến', draftClass: 'ownAuthority', audience: 'public' },
    ...{ leadUnit: office.units['legal'], receivingUnit: office.units['legal'], receivingAddress: 'Hà Nội' },
    ...{ receivingEmail: 'gopy@moha.gov.vn', opensAt: '2026-12-01T00:00:00Z', closesAt: '2027-01-01T00:00:00Z' },
    ...{ topics: [office.topic], channel: office.channel, originType: 'original', draftFile: scan.id },
  }
  const key = await office.write(focal, fields, 'draftForComment')
  await office.declare(focal, key, { secrecyChecked: true })
  expect(await office.make(focal, key, 'submit')).toMatchObject(refused(422, 'LETTER_MISSING', 'FORMAT_NONCOMPLIANT'))
  await office.edit(focal, key, { draftFile: pdf.id, requestLetterFile: pdf.id, requestNumber: '12/VPC' })
  await office.declare(focal, key, { secrecyChecked: true })
  expect(await office.make(focal, key, 'submit')).toMatchObject({ made: true })
})

it('MOHA-13.3 takes nothing down within its time without an order', async () => {
  const { chief } = office.people
  const key = await office.published()
  expect(await office.caseOf(key)).toMatchObject({ retentionClass: 'general', retainUntil: expect.any(String) })
  expect((await office.open(chief, key)).case.retentionRunning).toBe(true)
  const { competentOrderRef: _, ...withoutOrder } = takeDown
  expect(await office.make(chief, key, withoutOrder)).toMatchObject(refused(422, 'ORDER_MISSING'))
  await office.must(chief, key, takeDown)
  expect(await office.caseOf(key)).toMatchObject({
    ...{ state: 'withdrawn', withdrawalReason: 'outOfDate', competentOrderRef: takeDown.competentOrderRef },
  })
})

it('MOHA-3.3 lets a deputy decide only on the channels delegated to them', async () => {
  const deputy = await office.hire('deputyChief', { unit: 'reform' })
  const window = { from: '2020-01-01T00:00:00.000Z', to: '2099-12-31T00:00:00.000Z', decisionRef: '30/QĐ-TTTT' }
  const key = await office.beforeChief()
  await office.delegate(deputy, { ...window, channelIds: [office.portalChannel] })
  expect(await office.make(deputy, key, 'approve')).toMatchObject(refused(403, 'ROLE_FORBIDDEN'))
  await office.delegate(deputy, { ...window, channelIds: [office.channel] })
  expect((await office.open(deputy, key)).delegations).toMatchObject([{ role: 'chief', decisionRef: '30/QĐ-TTTT' }])
  expect(await office.make(deputy, key, 'approve')).toMatchObject({ made: true })
})

it('MOHA-11.3e says under which chain, by which decision, and by which clause each step goes', async () => {
  const { chief } = office.people
  const key = await office.beforeChief()
  const view = await office.open(chief, key)
  expect(view.profile).toMatchObject({ code: 'MOHA', decision: 'Quyết định số 2025/QĐ-BNV ngày 28/08/2018' })
  expect(view.profile.chain).toMatchObject({ key: 'moha', version: 1, decisionRef: expect.any(String) })
  expect(view.moves.find(({ move }) => move === 'approve')?.basis).toMatch(/^theo .*Điều \d+ Quy chế$/)
  expect(view.moves.find(({ move }) => move === 'refuse')?.basis).toMatch(/^theo .*Điều 12 Quy chế$/)
})

it('a sub-portal’s own chief does not act as chief beside the text of the main portal', async () => {
  const foreign = await office.structure('subPortal', {
    ...{ label: 'rieng', nameVi: 'Trang có quy chế riêng', unit: office.units['legal'], stage: 'agreed' },
    profileCode: 'BP',
  })
  const chief = await office.hire('chief', { portals: [foreign] })
  const delegate = await office.hire('deputyChief', { unit: 'reform' })
  const window = { from: '2020-01-01T00:00:00.000Z', to: '2099-12-31T00:00:00.000Z', decisionRef: '31/QĐ' }
  await office.delegate(delegate, { ...window, giver: chief })
  const editing = await office.write(office.people.reporter)
  await office.declare(office.people.reporter, editing, { secrecyChecked: true })
  await office.must(office.people.reporter, editing, 'submit')
  await office.must(office.people.editor, editing, 'take')
  await office.declare(office.people.editor, editing, { purpose: 'Tin' })
  await office.must(office.people.editor, editing, 'classify')
  const live = await office.published()
  for (const person of [chief, delegate]) {
    const { actor } = await office.open(person, editing)
    expect(actor).toMatchObject({ mayAssign: false, mayOverrideRecipients: false })
    const forbidden = { status: 403 }
    const assigned = { assignedEditorId: office.people.editor.userId }
    await expect(office.declare(person, editing, assigned)).rejects.toMatchObject(forbidden)
    await expect(office.declare(person, editing, { recipientsOverride: 'Bỏ' })).rejects.toMatchObject(forbidden)
    await expect(office.postCheck(person, live, { result: 'ok' })).rejects.toMatchObject(forbidden)
  }
  const { actor } = await office.open(office.people.chief, editing)
  expect(actor).toMatchObject({ mayAssign: true, mayOverrideRecipients: true })
})
