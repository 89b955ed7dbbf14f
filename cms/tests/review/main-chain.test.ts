import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { tinyPdf, uploadFile } from '../boot/upload-file'
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
const changesOf = (documentId: string): Promise<unknown[]> =>
  cms.strapi.db.transaction(({ trx }) => trx('change').select('*').where({ document_id: documentId }))

describe('the way of an article through the main chain', () => {
  it('MOHA-11.2a goes from the reporter through triage and editing to the chief, and is public the moment the chief approves', async () => {
    const { reporter, editor, chief } = office.people
    const key = await office.write(reporter)
    expect(await office.caseOf(key)).toMatchObject({
      state: 'draft',
      chainKey: 'moha',
      owningUnitId: office.units['office'],
      writerIds: [reporter.userId],
      approvedDigest: null,
    })
    await office.declare(reporter, key, { secrecyChecked: true })
    await office.must(reporter, key, 'submit')
    await office.must(editor, key, 'take')
    await office.declare(editor, key, { purpose: 'Thông tin hoạt động' })
    await office.must(editor, key, 'classify')
    await office.edit(editor, key, { title: 'Tiêu đề đã biên tập' })
    await office.must(editor, key, 'toChief')
    expect(await office.isLive(key)).toBe(false)
    await office.must(chief, key, 'approve')
    const item = await office.caseOf(key)
    expect(item).toMatchObject({
      state: 'published',
      approvedById: chief.userId,
      writerIds: [reporter.userId, editor.userId],
      submittedById: reporter.userId,
      assignedEditorId: editor.userId,
    })
    expect(item?.firstPublishedAt).toBe(item?.lastPublishedAt)
    expect(await office.isLive(key)).toBe(true)
    expect(await changesOf(key.documentId)).toHaveLength(1)
    const { history } = await office.open(chief, key)
    expect(history.map((event) => event.move)).toEqual([
      'created',
      'secrecyChecked',
      'submit',
      'take',
      'purpose',
      'classify',
      'edited',
      'toChief',
      'approve',
    ])
  })

  it('MOHA-2.2 keeps an item without a topic in draft', async () => {
    const key = await office.write(office.people.reporter, { topics: [] })
    await office.declare(office.people.reporter, key, { secrecyChecked: true })
    expect(await office.make(office.people.reporter, key, 'submit')).toMatchObject(refused(422, 'INCOMPLETE'))
    expect(await office.stateOf(key)).toBe('draft')
  })

  it('MOHA-2.3 names every unmet check at once, and approves only when all are met', async () => {
    const key = await office.write(office.people.reporter, { topics: [], summary: null, originType: 'quoted' })
    const { moves } = await office.open(office.people.reporter, key)
    const submit = moves.find(({ move }) => move === 'submit')
    expect(submit?.issues.map((issue) => issue.field ?? issue.code)).toEqual([
      'summary',
      'topics',
      'SECRECY_NOT_CHECKED',
    ])
    expect(submit?.issues.map((issue) => issue.message).join(' ')).toContain('theo khoản 3 Điều 2 Quy chế')
    expect(await office.make(office.people.reporter, key, 'submit')).toMatchObject(
      refused(422, 'INCOMPLETE', 'INCOMPLETE', 'SECRECY_NOT_CHECKED'),
    )
  })

  it('MOHA-9.5 takes the secrecy check only from somebody of the owning unit', async () => {
    const key = await office.write(office.people.focal)
    expect(await office.make(office.people.focal, key, 'submit')).toMatchObject(refused(422, 'SECRECY_NOT_CHECKED'))
    await expect(office.declare(office.people.editor, key, { secrecyChecked: true })).rejects.toMatchObject({
      status: 403,
      details: { code: 'SCOPE_FORBIDDEN' },
    })
    await office.declare(office.people.focal, key, { secrecyChecked: true })
    expect(await office.make(office.people.focal, key, 'submit')).toMatchObject({ made: true })
  })

  it('MOHA-9.7 refuses a quoted text without its source and takes it with one', async () => {
    const { reporter, editor } = office.people
    const key = await office.write(reporter, { originType: 'quoted' })
    await office.declare(reporter, key, { secrecyChecked: true })
    await office.must(reporter, key, 'submit')
    await office.must(editor, key, 'take')
    await office.declare(editor, key, { purpose: 'Điểm tin' })
    expect(await office.make(editor, key, 'classify')).toMatchObject(refused(422, 'SOURCE_MISSING'))
    await office.edit(editor, key, { sourceName: 'Báo Nhân Dân' })
    expect(await office.make(editor, key, 'classify')).toMatchObject({ made: true })
  })

  it('MOHA-11.2a refuses to pass an unclassified item on from triage, and lets no editor approve', async () => {
    const { reporter, editor, secondEditor } = office.people
    const key = await office.write(reporter)
    await office.declare(reporter, key, { secrecyChecked: true })
    await office.must(reporter, key, 'submit')
    await office.must(editor, key, 'take')
    expect(await office.make(editor, key, 'classify')).toMatchObject(refused(422, 'CLASSIFICATION_MISSING'))
    await office.declare(editor, key, { purpose: 'Thông tin hoạt động' })
    await office.must(editor, key, 'classify')
    await office.must(editor, key, 'toChief')
    expect(await office.make(secondEditor, key, 'approve')).toMatchObject(refused(403, 'ROLE_FORBIDDEN'))
  })

  it('MOHA-11.2b asks the provider for more with a message and takes the item up where it was', async () => {
    const { reporter, editor } = office.people
    const key = await office.write(reporter)
    await office.declare(reporter, key, { secrecyChecked: true })
    await office.must(reporter, key, 'submit')
    await office.must(editor, key, 'take')
    expect(await office.make(editor, key, 'ask')).toMatchObject(refused(422, 'MESSAGE_MISSING'))
    await office.must(editor, key, { move: 'ask', message: 'Xin gửi số liệu quý III' })
    expect(await office.caseOf(key)).toMatchObject({ state: 'needsInfo', previousState: 'inTriage' })
    await office.edit(reporter, key, { summary: 'Có số liệu quý III' })
    await office.declare(reporter, key, { secrecyChecked: true })
    await office.must(reporter, key, { move: 'supply', message: 'Đã bổ sung' })
    expect(await office.caseOf(key)).toMatchObject({
      state: 'inTriage',
      previousState: null,
      assignedEditorId: editor.userId,
    })
  })

  it('MOHA-11.3dd-2 lets a reporter write and send, but neither approve nor publish', async () => {
    const key = await office.beforeChief()
    expect(await office.make(office.people.reporter, key, 'approve')).toMatchObject(refused(403, 'ROLE_FORBIDDEN'))
    const { moves } = await office.open(office.people.reporter, key)
    expect(moves).toEqual([])
  })

  it('MOHA-12 refuses only with a ground and its reasons, and only by the chief', async () => {
    const { editor, chief, reporter } = office.people
    const key = await office.beforeChief()
    const reasons = { refusalCodes: ['OUT_OF_SCOPE'], message: 'Nội dung không thuộc phạm vi của Bộ Nội vụ.' }
    expect(await office.make(editor, key, { move: 'refuse', ...reasons })).toMatchObject(refused(403, 'ROLE_FORBIDDEN'))
    expect(await office.make(chief, key, { move: 'refuse', message: reasons.message })).toMatchObject(
      refused(422, 'REFUSAL_REASON'),
    )
    expect(
      await office.make(chief, key, { move: 'refuse', refusalCodes: ['OUT_OF_SCOPE'], message: 'Ngắn' }),
    ).toMatchObject(refused(422, 'REFUSAL_REASON'))
    await office.must(chief, key, { move: 'refuse', ...reasons })
    expect(await office.caseOf(key)).toMatchObject({
      state: 'refused',
      refusalCodes: ['OUT_OF_SCOPE'],
      refusalNote: reasons.message,
    })
    expect((await office.open(reporter, key)).history.at(-1)).toMatchObject({
      move: 'refuse',
      message: reasons.message,
      refusalCodes: ['OUT_OF_SCOPE'],
    })
  })

  it('MOHA-11.3a lets only the assigned editor edit, or the chief, who may give the item to another', async () => {
    const { reporter, editor, secondEditor, chief } = office.people
    const key = await office.write(reporter)
    await office.declare(reporter, key, { secrecyChecked: true })
    await office.must(reporter, key, 'submit')
    await office.must(editor, key, 'take')
    await office.declare(editor, key, { purpose: 'Tin' })
    await office.must(editor, key, 'classify')
    await expect(office.edit(secondEditor, key, { title: 'Không được giao' })).rejects.toMatchObject({ status: 403 })
    await expect(office.declare(editor, key, { assignedEditorId: secondEditor.userId })).rejects.toMatchObject({
      status: 403,
      details: { code: 'ROLE_FORBIDDEN' },
    })
    await expect(office.declare(chief, key, { assignedEditorId: reporter.userId })).rejects.toMatchObject({
      status: 422,
      details: { code: 'NOT_AN_EDITOR' },
    })
    expect((await office.open(chief, key)).actor.editors.map(({ userId }) => userId)).toContain(secondEditor.userId)
    await office.declare(chief, key, { assignedEditorId: secondEditor.userId })
    await office.edit(secondEditor, key, { title: 'Được giao' })
    await expect(office.edit(editor, key, { title: 'Đã giao người khác' })).rejects.toMatchObject({ status: 403 })
    await office.edit(chief, key, { title: 'Tổng biên tập sửa' })
    await office.must(secondEditor, key, 'toChief')
    expect(await office.make(chief, key, 'approve')).toMatchObject(refused(403, 'SELF_APPROVAL'))
  })

  it('MOHA-11.3d takes an inspection conclusion only from the inspectorate', async () => {
    const inspector = await office.hire('unitFocal', { unit: 'inspectorate' })
    const conclusion = {
      ...{ number: '15/KL-TTB', title: 'Kết luận thanh tra', abstract: 'Kết luận', docClass: 'inspectionConclusion' },
      ...{ docForm: 'other', issuer: office.units['inspectorate'], issuedOn: '2026-10-01', topics: [office.topic] },
      ...{ bodyFullText: office.paragraph('Nội dung kết luận'), publishUntil: '2027-10-01T00:00:00.000Z' },
    }
    const foreign = await office.write(office.people.focal, conclusion, 'legalDocument')
    await office.declare(office.people.focal, foreign, { secrecyChecked: true })
    expect(await office.make(office.people.focal, foreign, 'submit')).toMatchObject(refused(403, 'SCOPE_FORBIDDEN'))
    const letter = await uploadFile(cms.strapi, { name: 'cong-van.pdf', bytes: tinyPdf })
    const signed = { ...conclusion, number: '16/KL-TTB', requestLetterFile: letter.id }
    const own = await office.write(inspector, signed, 'legalDocument')
    await office.declare(inspector, own, { secrecyChecked: true })
    expect(await office.make(inspector, own, 'submit')).toMatchObject({ made: true })
  })

  it('MOHA-12.1 tells the provider the ground in Vietnamese with its clause', async () => {
    const key = await office.beforeChief()
    const note = 'Tin về hoạt động của một doanh nghiệp.'
    await office.must(office.people.chief, key, { move: 'refuse', refusalCodes: ['OUT_OF_SCOPE'], message: note })
    expect((await office.open(office.people.reporter, key)).case).toMatchObject({
      refusalCodes: ['OUT_OF_SCOPE'],
      refusalNote: note,
      grounds: [expect.stringMatching(/ngoài phạm vi.*theo khoản 1 Điều 12 Quy chế/i)],
    })
  })

  it('MOHA-12.2 tells the provider that a text is against policy or law, with its clause', async () => {
    const key = await office.beforeChief()
    await office.must(office.people.chief, key, {
      move: 'refuse',
      refusalCodes: ['AGAINST_POLICY', 'UNTRUE'],
      message: 'Số liệu trái với công bố chính thức.',
    })
    expect((await office.open(office.people.reporter, key)).case.grounds).toEqual([
      expect.stringMatching(/chủ trương, đường lối.*theo khoản 2 Điều 12 Quy chế/i),
      expect.stringMatching(/không đúng sự thật, theo khoản 4 Điều 12 Quy chế/i),
    ])
  })

  it('MOHA-12 lets an editor propose a refusal, which the chief decides', async () => {
    const { reporter, editor } = office.people
    const key = await office.write(reporter)
    await office.declare(reporter, key, { secrecyChecked: true })
    await office.must(reporter, key, 'submit')
    await office.must(editor, key, 'take')
    await office.must(editor, key, {
      move: 'proposeRefusal',
      refusalCodes: ['DUPLICATE'],
      message: 'Trùng với tin đã đăng ngày hôm qua.',
    })
    expect(await office.caseOf(key)).toMatchObject({ state: 'chiefReview', refusalCodes: ['DUPLICATE'] })
  })

  it('MOHA-3.4 shows the triage queue to the standing office only, and refuses its moves to others', async () => {
    const outsider = await office.hire('editor', { unit: 'legal' })
    const { reporter, editor } = office.people
    const key = await office.write(reporter)
    await office.declare(reporter, key, { secrecyChecked: true })
    await office.must(reporter, key, 'submit')
    expect(await office.make(outsider, key, 'take')).toMatchObject(refused(403, 'SCOPE_FORBIDDEN'))
    await expect(office.declare(outsider, key, { purpose: 'Khác' })).rejects.toMatchObject({ status: 403 })
    expect((await office.inbox(outsider)).waiting).toEqual([])
    expect((await office.inbox(editor)).waiting).toContainEqual(
      expect.objectContaining({ documentId: key.documentId, state: 'submitted' }),
    )
    expect((await office.inbox(reporter)).mine).toContainEqual(
      expect.objectContaining({ documentId: key.documentId, byName: expect.stringContaining('reporter') }),
    )
  })

  it('MOHA-3.3 lets a deputy approve only under a running delegation, which the history names', async () => {
    const deputy = await office.hire('deputyChief', { unit: 'reform' })
    const key = await office.beforeChief()
    expect(await office.make(deputy, key, 'approve')).toMatchObject(refused(403, 'ROLE_FORBIDDEN'))
    await office.delegate(deputy, {
      from: '2020-01-01T00:00:00.000Z',
      to: '2020-12-31T00:00:00.000Z',
      decisionRef: '01/QĐ-TTTT',
    })
    expect(await office.make(deputy, key, 'approve')).toMatchObject(refused(403, 'ROLE_FORBIDDEN'))
    await office.delegate(deputy, {
      from: '2020-01-01T00:00:00.000Z',
      to: '2099-12-31T00:00:00.000Z',
      decisionRef: '12/QĐ-TTTT',
    })
    await office.must(deputy, key, 'approve')
    expect((await office.open(deputy, key)).history.at(-1)).toMatchObject({
      move: 'approve',
      actorId: deputy.userId,
      actorName: expect.stringContaining('12/QĐ-TTTT'),
    })
  })

  it('MIC-p13 takes items from people of an enterprise as from any unit', async () => {
    const data = { code: 'DN', nameVi: 'Doanh nghiệp thuộc Bộ', level: 'enterprise' }
    const { documentId } = await cms.strapi.documents(office.uidOf.unit).create({ data })
    office.units['enterprise'] = String(documentId)
    const focal = await office.hire('unitFocal', { unit: 'enterprise' })
    const key = await office.beforeChief({}, focal)
    expect(await office.caseOf(key)).toMatchObject({ state: 'chiefReview', owningUnitId: documentId })
  })

  it('refuses everything to an account outside its dates', async () => {
    const key = await office.beforeChief()
    const before = new Date(Date.now() - 86_400_000)
    expect(await office.make(office.people.chief, key, 'approve', before)).toMatchObject(
      refused(403, 'ACCOUNT_INACTIVE'),
    )
  })

  it('takes down what is live, with a reason, and puts the removal into the feed', async () => {
    const key = await office.published()
    expect(await office.make(office.people.chief, key, 'withdraw')).toMatchObject(
      refused(422, 'MESSAGE_MISSING', 'MESSAGE_MISSING', 'ORDER_MISSING'),
    )
    expect(await office.make(office.people.reporter, key, takeDown)).toMatchObject(refused(403, 'ROLE_FORBIDDEN'))
    await office.must(office.people.chief, key, takeDown)
    expect(await office.stateOf(key)).toBe('withdrawn')
    expect(await office.isLive(key)).toBe(false)
    expect(await changesOf(key.documentId)).toHaveLength(2)
  })
  it('takes down a live version while the next one is being written, and forgets none of its writers', async () => {
    const { reporter, editor, chief } = office.people
    const key = await office.published()
    await office.edit(reporter, key, { title: 'Bản sau đang viết' })
    expect((await office.open(chief, key)).moves.map(({ move }) => move)).toEqual(['withdraw'])
    await office.must(chief, key, takeDown)
    expect(await office.isLive(key)).toBe(false)
    await office.edit(editor, key, { title: 'Biên tập tiếp' })
    expect(await office.caseOf(key)).toMatchObject({ state: 'draft', writerIds: [reporter.userId, editor.userId] })
    expect(await office.make(chief, key, takeDown)).toMatchObject(refused(409, 'NOT_OPEN'))
  })
})
