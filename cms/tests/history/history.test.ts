import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import type { CaseKey } from '../../src/review/case-key'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice, type Person } from '../review/office'
import { type Panel, signIn } from '../walls/panel'
import { stateSecret } from '../review/state-secret'

let cms: BootedCms
let office: Office
let reporter: Panel
let chief: Panel

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  reporter = await signIn(cms, office.people.reporter)
  chief = await signIn(cms, office.people.chief)
})
afterAll(() => cms?.stop())

const address = ({ type, documentId, locale }: CaseKey) => `/review/cases/${type}/${documentId}/${locale}/versions`
const write = (fields: Record<string, unknown> = {}) => office.write(office.people.reporter, fields)
const edit = (key: CaseKey, fields: Record<string, unknown>) => office.edit(office.people.reporter, key, fields)
const titleOf = async (key: CaseKey) =>
  (await cms.strapi.documents('api::article.article').findOne({ documentId: key.documentId, locale: 'vi' }))?.title

it('keeps a version of every text that was saved, with who wrote it and when, newest first', async () => {
  const key = await write({ title: 'Bản một' })
  await edit(key, { title: 'Bản hai' })
  expect((await reporter.get(address(key))).body).toMatchObject([
    { number: 2, byName: expect.stringContaining('Người'), current: true, live: false },
    { number: 1, at: expect.stringMatching(/Z$/), digest: expect.stringMatching(/^[0-9a-f]{64}$/), current: false },
  ])
})

it('keeps no version of a save that changed nothing', async () => {
  const key = await write({ title: 'Không đổi' })
  await edit(key, { title: 'Không đổi' })
  expect((await reporter.get(address(key))).body).toHaveLength(1)
})

it('says which version the public reads while the draft moves on', async () => {
  const key = await office.published({ title: 'Đã đăng' })
  await edit(key, { title: 'Đang sửa' })
  const versions = (await reporter.get(address(key))).json(z.array(z.looseObject({ live: z.boolean() })))
  expect(versions[0]).toMatchObject({ current: true, live: false })
  expect(versions.filter(({ live }) => live)).toHaveLength(1)
})

it('shows in Vietnamese words what differs between two versions', async () => {
  const key = await write({ title: 'Thời hạn 15 ngày', kind: 'news' })
  await edit(key, { title: 'Thời hạn 20 ngày', kind: 'announcement', topics: [] })
  expect((await reporter.get(`${address(key)}/1/diff/2`)).body).toEqual({
    fields: [
      {
        ...{ field: 'title', label: 'Tiêu đề', kind: 'text' },
        parts: [
          { op: 'same', text: 'Thời hạn ' },
          { op: 'removed', text: '15' },
          { op: 'added', text: '20' },
          { op: 'same', text: ' ngày' },
        ],
      },
      { field: 'kind', label: 'Thể loại', kind: 'value', before: 'Tin tức', after: 'Thông báo' },
      { field: 'topics', label: 'Chủ đề', kind: 'value', before: 'Cải cách hành chính', after: null },
    ],
  })
})

it('compares the draft with what is live', async () => {
  const key = await office.published({ title: 'Trên cổng' })
  expect((await chief.get(`${address(key)}/live/diff/draft`)).body).toEqual({ fields: [] })
  await edit(key, { title: 'Trong nháp' })
  expect((await chief.get(`${address(key)}/live/diff/draft`)).body).toMatchObject({ fields: [{ field: 'title' }] })
})

it('marks the words of a body paragraph by paragraph', async () => {
  const body = (...paragraphs: string[]) => ({
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  })
  const key = await write({ body: body('Đoạn một', 'Đoạn hai') })
  await edit(key, { body: body('Đoạn một', 'Đoạn hai, có thêm') })
  const { fields } = (await reporter.get(`${address(key)}/1/diff/2`)).json(
    z.object({ fields: z.array(z.looseObject({ parts: z.array(z.unknown()).optional() })) }),
  )
  expect(fields).toMatchObject([{ field: 'body', kind: 'text' }])
  expect(fields[0]?.parts?.[0]).toEqual({ op: 'same', text: expect.stringContaining('Đoạn một\nĐoạn hai') })
})

it('HY-9.4 restores a version as an edit: unapproved, and live text stays as it is', async () => {
  const key = await office.published({ title: 'Bản được duyệt' })
  await edit(key, { title: 'Bản sửa' })
  const restored = await reporter.post(`${address(key)}/1/restore`, {})
  expect(restored.status).toBe(200)
  expect(restored.json(z.array(z.unknown()))[0]).toMatchObject({ number: 3, current: true })
  expect(await titleOf(key)).toBe('Bản được duyệt')
  expect(await office.stateOf(key)).toBe('draft')
  expect(await office.caseOf(key)).toMatchObject({ approvedDigest: null, approvedById: null })
  expect(await office.make(office.people.chief, key, 'approve')).toMatchObject({ made: false })
})

/** A published text, the second version of which `writer` wrote and another took out again before anybody approved it. */
async function takenBackBy(writer: Person, about: string): Promise<CaseKey> {
  const key = await office.published({ title: about, body: office.paragraph(about.repeat(20)) })
  await office.edit(writer, key, { title: `${about}: chưa ai duyệt` })
  await edit(key, { title: `${about}: lần hai` })
  await office.sendToChief(key)
  await office.must(office.people.chief, key, 'approve')
  return key
}
const selfApproval = { made: false, issues: [expect.objectContaining({ code: 'SELF_APPROVAL' })] }

it('F11 counts whoever wrote a restored text nobody approved as its writer', async () => {
  const both = await office.hire('chief', { roles: ['chief', 'reporter'] })
  const key = await takenBackBy(both, 'Sáp nhập xã')
  expect(await reporter.post(`${address(key)}/2/restore`, {})).toMatchObject({ status: 200 })
  expect(await titleOf(key)).toBe('Sáp nhập xã: chưa ai duyệt')
  await office.sendToChief(key)
  expect(await office.make(both, key, 'approve')).toMatchObject(selfApproval)
  expect(await office.make(office.people.chief, key, 'approve')).toMatchObject({ made: true })
})

it('F11 knows them through a second restore', async () => {
  const both = await office.hire('chief', { roles: ['chief', 'reporter'] })
  const key = await takenBackBy(both, 'Thi đua')
  await reporter.post(`${address(key)}/2/restore`, {})
  await edit(key, { title: 'Thi đua: lần ba' })
  await office.sendToChief(key)
  await office.must(office.people.chief, key, 'approve')
  const again = await reporter.post(`${address(key)}/4/restore`, {})
  expect(again.json(z.array(z.unknown()))[0]).toMatchObject({ number: 6, current: true })
  expect(await titleOf(key)).toBe('Thi đua: chưa ai duyệt')
  await office.sendToChief(key)
  expect(await office.make(both, key, 'approve')).toMatchObject(selfApproval)
})

it('F11 counts nobody as the writer of a restored text that was approved once', async () => {
  const both = await office.hire('chief', { roles: ['chief', 'reporter'] })
  const key = await takenBackBy(both, 'Lưu trữ')
  await reporter.post(`${address(key)}/1/restore`, {})
  expect(await office.caseOf(key)).toMatchObject({ state: 'draft', writerIds: [office.people.reporter.userId] })
  await office.sendToChief(key)
  expect(await office.make(both, key, 'approve')).toMatchObject({ made: true })
})

it('restores relations, files and groups as they were', async () => {
  const source = { name: 'VGP', author: 'An', url: 'https://chinhphu.vn' }
  const key = await write({ title: 'Có nguồn', sources: [source] })
  await edit(key, { title: 'Không nguồn', sources: [], topics: [] })
  await reporter.post(`${address(key)}/1/restore`, {})
  expect((await reporter.get(`${address(key)}/1/diff/draft`)).body).toEqual({ fields: [] })
})

it('leaves the address of a document alone when it restores what it said', async () => {
  const key = await write({ title: 'Địa chỉ', slug: 'dia-chi-cu' })
  await edit(key, { title: 'Địa chỉ mới', slug: 'dia-chi-moi' })
  await reporter.post(`${address(key)}/1/restore`, {})
  const row = await cms.strapi.documents('api::article.article').findOne({ documentId: key.documentId, locale: 'vi' })
  expect(row).toMatchObject({ title: 'Địa chỉ', slug: 'dia-chi-moi' })
})

it('lets the walls refuse a restore while somebody else decides, and changes nothing', async () => {
  const key = await write({ title: 'Một' })
  await edit(key, { title: 'Hai' })
  await office.sendToChief(key)
  expect(await reporter.post(`${address(key)}/1/restore`, {})).toMatchObject({ status: 409 })
  expect(await titleOf(key)).toBe('Hai')
})

it('records a restore in the document’s history', async () => {
  const key = await write({ title: 'Một' })
  await edit(key, { title: 'Hai' })
  await reporter.post(`${address(key)}/1/restore`, {})
  const acts = await cms.strapi.db
    .connection('audit_event')
    .where({ object_id: key.documentId, action: 'item.restored' })
  expect(acts).toMatchObject([{ actor_id: String(office.people.reporter.userId), refused: false }])
})

it('answers 404 for a version that never was', async () => {
  const key = await write()
  expect(await reporter.get(`${address(key)}/1/diff/99`)).toMatchObject({ status: 404 })
  expect(await reporter.get(`${address(key)}/live/diff/draft`)).toMatchObject({ status: 404 })
  expect(await reporter.post(`${address(key)}/99/restore`, {})).toMatchObject({ status: 404 })
})

it('keeps what a document said before its first edit where it is older than the history', async () => {
  const key = await write({ title: 'Từ trước' })
  const connection = cms.strapi.db.connection
  await connection.raw('alter table document_version disable trigger keep_version')
  await connection('document_version').where({ document_id: key.documentId }).delete()
  await connection.raw('alter table document_version enable trigger keep_version')
  await edit(key, { title: 'Sau này' })
  expect((await reporter.get(`${address(key)}/1/diff/draft`)).body).toMatchObject({ fields: [{ field: 'title' }] })
  expect((await reporter.get(address(key))).body).toMatchObject([{ number: 2 }, { byName: 'Trước khi có lịch sử' }])
})

it('never changes or removes a version, whoever asks the database', async () => {
  const change = cms.strapi.db.connection('document_version').update({ number: 7 })
  await expect(change).rejects.toMatchObject({ code: '23001' })
  const removal = cms.strapi.db.connection('version_content').delete()
  await expect(removal).rejects.toMatchObject({ code: '23001' })
})

it('MOHA-12.3 keeps the versions of a sealed document from everyone but the chief and the technician', async () => {
  const key = await office.beforeChief({ title: 'Mật' })
  await office.must(office.people.chief, key, stateSecret)
  expect(await reporter.get(address(key))).toMatchObject({ status: 403 })
  expect(await reporter.get(`${address(key)}/1/diff/draft`)).toMatchObject({ status: 403 })
  expect(await chief.get(address(key))).toMatchObject({ status: 200 })
})

it('MOHA-12.3 does not show in a comparison what a sealed document it refers to is called', async () => {
  const secret = await office.write(office.people.reporter, { title: 'Tên văn bản mật' }, 'legalDocument')
  const key = await write({ title: 'Bài dẫn' })
  await edit(key, { legalDocument: secret.documentId })
  const compared = async (panel: Panel) => JSON.stringify((await panel.get(`${address(key)}/1/diff/2`)).body)
  expect(await compared(reporter)).toContain('Tên văn bản mật')
  await cms.strapi.db
    .connection('review_cases')
    .where({ target_document_id: secret.documentId })
    .update({ sealed: true })
  expect(await compared(reporter)).not.toContain('Tên văn bản mật')
  expect(await compared(reporter)).toContain('(đã niêm phong)')
  expect(await compared(chief)).toContain('Tên văn bản mật')
})
