import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { checkStoredPolicies } from '../../src/policy/check-stored-policies'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { type Office, openOffice, type Person } from './office'

let cms: BootedCms
let office: Office
let leadership: Person
let deputy: Person
let boardMember: Person
let technician: Person
let contributor: Person

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  leadership = await office.hire('leadership', { unit: 'reform' })
  deputy = await office.hire('deputyChief', { unit: 'reform' })
  boardMember = await office.hire('boardMember', { unit: 'reform', topics: [office.topic] })
  technician = await office.hire('technician')
  contributor = await office.hire('contributor', { unit: 'legal' })
})
afterAll(() => cms?.stop())

const refused = (status: number, ...codes: string[]) => ({
  made: false,
  status,
  issues: codes.map((code) => expect.objectContaining({ code })),
})

/** A new item in editing under the chain in force. */
async function inEditing(author = office.people.focal) {
  const { editor } = office.people
  const key = await office.write(author)
  await office.declare(author, key, { secrecyChecked: true })
  await office.must(author, key, 'submit')
  await office.must(editor, key, 'take')
  await office.declare(editor, key, { purpose: 'Thông tin hoạt động' })
  await office.must(editor, key, 'classify')
  return key
}

describe('another regulation is another value of one field', () => {
  it('MIC-p1 takes MOHA, then CCHC, then BP without anything else changing', async () => {
    const { editor, secondEditor, chief, focal } = office.people
    await office.under('MOHA')
    const first = await inEditing()
    expect(await office.make(secondEditor, first, 'approve')).toMatchObject(refused(409, 'NOT_OPEN'))
    expect((await office.open(editor, first)).profile.code).toBe('MOHA')

    await office.under('CCHC')
    const second = await inEditing()
    expect(await office.caseOf(second)).toMatchObject({ chainKey: 'cchc', chainVersion: 1 })
    expect(await office.make(secondEditor, second, 'approve')).toMatchObject({ made: true })

    await office.under('BP')
    const third = await office.write(focal)
    expect(await office.caseOf(third)).toMatchObject({ chainKey: 'bp-main' })
    expect(await office.make(focal, third, 'submit')).toMatchObject(refused(409, 'NOT_OPEN'))

    // MOHA-11.3e: what began under one chain ends under it.
    await office.must(editor, first, 'toChief')
    expect(await office.make(chief, first, 'approve')).toMatchObject({ made: true })
    expect(await office.caseOf(first)).toMatchObject({ chainKey: 'moha', state: 'published' })
  })

  it('MOHA-11.3e begins a new version of an old item under the chain in force then', async () => {
    await office.under('MOHA')
    const key = await office.published()
    await office.under('CCHC')
    await office.edit(office.people.reporter, key, { title: 'Bản sau' })
    expect(await office.caseOf(key)).toMatchObject({ state: 'draft', chainKey: 'cchc' })
  })

  it('lets a sub-portal have a regulation of its own, and inherits the main one otherwise', async () => {
    await office.under('MOHA')
    const { portalReporter } = office.people
    const fields = { subPortal: office.portal, channel: office.portalChannel }
    expect(await office.caseOf(await office.write(portalReporter, fields))).toMatchObject({ chainKey: 'moha-member' })
    const portals = cms.strapi.documents(office.uidOf.subPortal)
    await portals.update({ documentId: office.portal, data: { profileCode: 'CCHC' } as never })
    const key = await office.write(portalReporter, fields)
    expect(await office.caseOf(key)).toMatchObject({ chainKey: 'cchc', ownBoard: true })
    await portals.update({ documentId: office.portal, data: { profileCode: null } as never })
  })

  it('refuses a regulation nobody wrote, and does not start where one is stored', async () => {
    await expect(office.under('XYZ')).rejects.toThrow()
    const { checkStoredPolicies: check } = loadCompiled<{ checkStoredPolicies: typeof checkStoredPolicies }>(
      'src/policy/check-stored-policies',
    )
    await expect(check(cms.strapi)).resolves.toBeUndefined()
    const cases = cms.strapi.db.query('api::review-case.review-case')
    const { id, chainVersion } = await cases.findOne({ where: {} })
    await cases.update({ where: { id }, data: { chainVersion: 99 } })
    await expect(check(cms.strapi)).rejects.toThrow(/does not start: .*version 99/)
    await cases.update({ where: { id }, data: { chainVersion } })
  })
})

describe('under CCHC', () => {
  it('CCHC-3.9 offers exactly its nine grounds, two of one clause as one, and what is forbidden', async () => {
    await office.under('CCHC')
    const key = await inEditing()
    const { grounds } = await office.open(office.people.editor, key)
    expect(grounds.map(({ code }) => code)).toEqual([
      ...['OUT_OF_SCOPE', 'AGAINST_POLICY', 'STATE_SECRET', 'NOT_YET_RELEASABLE', 'RESTRICTED_CIRCULATION', 'UNTRUE'],
      ...['UNCLEAR_ORIGIN', 'DUPLICATE', 'UNDER_REVERIFICATION', 'LOW_QUALITY', 'PROHIBITED_CONTENT'],
    ])
    const entries = new Set(grounds.map(({ code, group }) => group ?? code))
    entries.delete('PROHIBITED_CONTENT')
    expect(entries.size).toBe(9)
    expect(grounds.every(({ basis }) => basis?.startsWith('theo '))).toBe(true)
  })

  it('CCHC-3.3 lists every unmet check by name on approval, and refuses until all are met', async () => {
    await office.under('CCHC')
    const key = await inEditing()
    await office.edit(office.people.editor, key, { originType: 'quoted', summary: null })
    const { secondEditor } = office.people
    expect(await office.make(secondEditor, key, 'approve')).toMatchObject(
      refused(422, 'INCOMPLETE', 'SOURCE_MISSING', 'SOURCE_MISSING', 'SOURCE_UNOFFICIAL'),
    )
  })

  it('CCHC-7.3a-1 approves out of editing only the text that is named by its digest', async () => {
    await office.under('CCHC')
    const { editor, secondEditor } = office.people
    const key = await inEditing()
    const { digest } = (await office.open(secondEditor, key)).case
    expect(await office.make(secondEditor, key, { move: 'approve' })).toMatchObject(refused(422, 'DIGEST_MISSING'))
    await office.edit(editor, key, { title: 'Sửa sau khi đọc' })
    expect(await office.make(secondEditor, key, { move: 'approve', digest })).toMatchObject(
      refused(409, 'CHANGED_SINCE_REVIEW'),
    )
    expect(await office.make(secondEditor, key, 'approve')).toMatchObject({ made: true })
  })

  it('CCHC-4.4b lets the deputy do what the standing office does', async () => {
    await office.under('CCHC')
    const { focal } = office.people
    const key = await office.write(focal)
    await office.declare(focal, key, { secrecyChecked: true })
    await office.must(focal, key, 'submit')
    await office.must(deputy, key, 'take')
    await office.declare(deputy, key, { purpose: 'Tin' })
    await office.must(deputy, key, 'classify')
    expect(await office.make(deputy, key, 'approve')).toMatchObject({ made: true })
  })

  it('CCHC-4.4a CCHC-4.5c lets the deputy decide for the chief only under a delegation', async () => {
    await office.under('CCHC')
    const key = await inEditing()
    await office.must(office.people.editor, key, 'toChief')
    expect(await office.make(deputy, key, 'approve')).toMatchObject(refused(403, 'ROLE_FORBIDDEN'))
    const window = { from: '2020-01-01T00:00:00.000Z', to: '2099-01-01T00:00:00.000Z', decisionRef: '7/QĐ-BNV' }
    await office.delegate(deputy, window)
    expect(await office.make(deputy, key, 'approve')).toMatchObject({ made: true })
    expect((await office.open(deputy, key)).history.at(-1)?.actorName).toContain('7/QĐ-BNV')
  })

  it('CCHC-4.6c leaves none of the standing office’s steps to a contributor', async () => {
    await office.under('CCHC')
    const key = await office.write(contributor)
    await office.declare(contributor, key, { secrecyChecked: true })
    await office.must(contributor, key, 'submit')
    for (const move of ['take', 'classify', 'forward', 'toChief', 'approve', 'refuse'] as const)
      expect(await office.make(contributor, key, move)).toMatchObject({ made: false })
    expect((await office.open(contributor, key)).moves).toEqual([])
  })

  it('CCHC-4.5dd notes what a member finds after publication; something wrong opens a draft of the correction', async () => {
    await office.under('CCHC')
    const { editor, secondEditor, focal } = office.people
    const key = await inEditing()
    await office.must(secondEditor, key, 'approve')
    expect((await office.open(boardMember, key)).actor.mayPostCheck).toBe(true)
    expect((await office.open(focal, key)).actor.mayPostCheck).toBe(false)
    await expect(office.postCheck(focal, key, { result: 'ok' })).rejects.toMatchObject({ status: 403 })
    await office.postCheck(boardMember, key, { result: 'ok' })
    expect((await office.open(editor, key)).postCheck).toMatchObject({ result: 'ok', byId: boardMember.userId })
    await office.postCheck(boardMember, key, { result: 'issue', note: 'Sai số liệu' })
    expect(await office.caseOf(key)).toMatchObject({
      state: 'draft',
      postCheck: { result: 'issue', note: 'Sai số liệu' },
    })
    expect(await office.isLive(key)).toBe(true)
  })

  it('CCHC-7.5 takes nothing down without an order', async () => {
    await office.under('CCHC')
    const key = await inEditing()
    await office.must(office.people.secondEditor, key, 'approve')
    const withdrawal = { move: 'withdraw', message: 'Gỡ', withdrawalReason: 'outOfDate' } as const
    expect(await office.make(office.people.chief, key, withdrawal)).toMatchObject(refused(422, 'ORDER_MISSING'))
    expect(await office.caseOf(key)).toMatchObject({ retentionClass: 'permanent', retainUntil: null })
  })
})

describe('other boards', () => {
  it('HY-5.1 has the leadership overlook what is under way, and the focal point only its own', async () => {
    await office.under('HY')
    const { focal } = office.people
    const key = await office.write(focal)
    const late = new Date(Date.now() - 3_600_000).toISOString()
    const cases = cms.strapi.db.query('api::review-case.review-case')
    await cases.update({ where: { targetDocumentId: key.documentId }, data: { nextDueAt: late } as never })
    const other = await office.hire('unitFocal', { unit: 'reform' })
    const overdue = async (person: Person) => (await office.inbox(person)).overdue.map(({ documentId }) => documentId)
    expect(await overdue(leadership)).toContain(key.documentId)
    expect(await overdue(focal)).toContain(key.documentId)
    expect(await overdue(other)).toEqual([])
  })

  it('MIC-p7b BP-19.2a shows a member the items of their field only', async () => {
    await office.under('CCHC')
    const key = await inEditing()
    await office.must(office.people.editor, key, { move: 'toBoardMember', memberId: boardMember.userId })
    const stranger = await office.hire('boardMember', { unit: 'reform' })
    const waiting = async (person: Person) => (await office.inbox(person)).waiting.map(({ documentId }) => documentId)
    expect(await waiting(boardMember)).toContain(key.documentId)
    expect(await waiting(stranger)).toEqual([])
  })

  it('BP-19.2d lets the technician approve nothing', async () => {
    await office.under('BP')
    const { editor, chief } = office.people
    const key = await office.write(editor)
    await office.declare(editor, key, { secrecyChecked: true })
    // What the centre wrote itself needs no head of a unit.
    await office.must(editor, key, 'submit')
    await office.must(office.people.secondEditor, key, 'take')
    await office.declare(office.people.secondEditor, key, { purpose: 'Tin' })
    await office.must(office.people.secondEditor, key, 'classify')
    await office.must(office.people.secondEditor, key, 'toChief')
    expect(await office.make(technician, key, 'approve')).toMatchObject(refused(403, 'ROLE_FORBIDDEN'))
    expect(await office.make(chief, key, 'approve')).toMatchObject({ made: true })
  })

  it('BP-1.2 takes items from the press as from any unit', async () => {
    await office.under('BP')
    office.units['press'] = await office.structure('unit', { code: 'BAO', nameVi: 'Báo tỉnh', level: 'press' })
    const official = await office.hire('unitFocal', { unit: 'press' })
    const head = await office.hire('unitHead', { unit: 'press' })
    const key = await office.write(official)
    await office.declare(official, key, { secrecyChecked: true })
    await office.must(official, key, 'sendToHead')
    expect(await office.make(head, key, 'headApprove')).toMatchObject({ made: true })
  })
})
