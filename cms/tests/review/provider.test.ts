import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { expireQuestions } from '../../src/review/expire-questions'
import type { MoveRequest } from '../../src/review/move-request'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { type Office, openOffice } from './office'

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
const dayMs = 86_400_000

async function inTriage() {
  const { reporter, editor } = office.people
  const key = await office.write(reporter)
  await office.declare(reporter, key, { secrecyChecked: true })
  await office.must(reporter, key, 'submit')
  await office.must(editor, key, 'take')
  return key
}

describe('a question to the provider', () => {
  it('MOHA-11.2b goes there and back to the same editor, its message and answer kept', async () => {
    const { reporter, editor } = office.people
    const key = await inTriage()
    await office.must(editor, key, { move: 'ask', message: 'Xin số liệu quý III' })
    expect((await office.inbox(reporter)).returned).toContainEqual(
      expect.objectContaining({ documentId: key.documentId, state: 'needsInfo' }),
    )
    await office.must(reporter, key, { move: 'supply', message: 'Đã bổ sung' })
    expect(await office.caseOf(key)).toMatchObject({
      ...{ state: 'inTriage', previousState: null, assignedEditorId: editor.userId, lastQuestion: 'answered' },
      needsInfoLog: [{ message: 'Xin số liệu quý III', answer: 'Đã bổ sung', outcome: 'answered' }],
    })
  })

  it('MOHA-12.5 lets poor quality be a ground only after the provider declined or let the time run out', async () => {
    const { reporter, editor, chief } = office.people
    const poor = {
      move: 'refuse',
      refusalCodes: ['LOW_QUALITY'],
      message: 'Nội dung sơ sài, thiếu số liệu.',
    } satisfies MoveRequest
    const key = await inTriage()
    expect(await office.make(chief, key, poor)).toMatchObject(refused(422, 'QUESTION_NOT_FAILED'))
    await office.must(editor, key, { move: 'ask', message: 'Xin số liệu' })
    await office.must(reporter, key, { move: 'decline', message: 'Chưa có số liệu' })
    expect(await office.make(chief, key, poor)).toMatchObject({ made: true })
  })

  it('MOHA-12.5 expires after ten days, and returns to whoever asked', async () => {
    const { expireQuestions: expire } = loadCompiled<{ expireQuestions: typeof expireQuestions }>(
      'src/review/expire-questions',
    )
    const key = await inTriage()
    const asked = new Date()
    await office.must(office.people.editor, key, { move: 'ask', message: 'Xin số liệu' }, asked)
    expect(await expire(cms.strapi, new Date(asked.getTime() + 10 * dayMs - 1000))).toBe(0)
    expect(await expire(cms.strapi, new Date(asked.getTime() + 10 * dayMs))).toBe(1)
    expect(await expire(cms.strapi, new Date(asked.getTime() + 11 * dayMs))).toBe(0)
    expect(await office.caseOf(key)).toMatchObject({ state: 'inTriage', lastQuestion: 'expired' })
  })
})

describe('a secrecy check', () => {
  it('MOHA-9.5 is void once the provider writes on, and the panel says so', async () => {
    const { reporter } = office.people
    const key = await office.write(reporter)
    await office.declare(reporter, key, { secrecyChecked: true })
    await office.edit(reporter, key, { title: 'Thêm một đoạn' })
    expect((await office.open(reporter, key)).case).toMatchObject({
      secrecyChecked: false,
      secrecyVoidedAt: expect.any(String),
    })
    expect(await office.make(reporter, key, 'submit')).toMatchObject(refused(422, 'SECRECY_NOT_CHECKED'))
  })

  it('stays while the standing office edits', async () => {
    const { editor } = office.people
    const key = await inTriage()
    await office.edit(editor, key, { title: 'Biên tập tiêu đề' })
    expect((await office.open(editor, key)).case).toMatchObject({ secrecyChecked: true, secrecyVoidedAt: null })
  })
})

it('has the head of a unit read first where the unit turned that on', async () => {
  const unit = await office.structure('unit', { code: 'VTC', nameVi: 'Vụ Tài chính', headReviews: true })
  office.units['finance'] = unit
  const focal = await office.hire('unitFocal', { unit: 'finance' })
  const head = await office.hire('unitHead', { unit: 'finance' })
  const key = await office.write(focal)
  await office.declare(focal, key, { secrecyChecked: true })
  expect(await office.make(focal, key, 'submit')).toMatchObject(refused(409, 'NOT_OPEN'))
  await office.must(focal, key, 'sendToHead')
  await office.must(head, key, 'headApprove')
  expect(await office.caseOf(key)).toMatchObject({
    ...{ state: 'submitted', unitApprovedById: head.userId, submittedById: focal.userId },
  })
})

it('MOHA-5.1a lets nobody act who was not briefed', async () => {
  const { reporter } = office.people
  const key = await office.write(reporter)
  await office.declare(reporter, key, { secrecyChecked: true })
  const profiles = cms.strapi.db.query('api::staff-profile.staff-profile')
  const where = { adminUser: { id: reporter.userId } }
  const { id, securityBriefingAt } = await profiles.findOne({ where })
  await profiles.update({ where: { id }, data: { securityBriefingAt: null } })
  expect(await office.make(reporter, key, 'submit')).toMatchObject(refused(403, 'NOT_BRIEFED'))
  await profiles.update({ where: { id }, data: { securityBriefingAt } })
  expect(await office.make(reporter, key, 'submit')).toMatchObject({ made: true })
})

it('records what was refused, beside what was done', async () => {
  const { reporter, editor } = office.people
  const key = await office.write(reporter)
  await office.make(editor, key, 'approve')
  await expect(office.edit(office.people.focal, key, { title: 'Không phải của mình' })).rejects.toMatchObject({
    status: 403,
  })
  expect(await office.auditOf(key.documentId)).toEqual([
    expect.objectContaining({ action: 'item.created', refused: false }),
    expect.objectContaining({ action: 'item.approve', refused: true }),
    expect.objectContaining({ action: 'item.update', refused: true }),
  ])
})
