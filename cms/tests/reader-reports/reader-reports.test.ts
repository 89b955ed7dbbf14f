import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { jobsOf } from '../jobs/jobs'
import { type Office, openOffice, type Person, takeDown } from '../review/office'
import { signIn } from '../walls/panel'

let cms: BootedCms
let office: Office

beforeAll(async () => {
  // As behind the web server: the address of a request is the one it forwards.
  cms = await bootStrapi({ TRUSTED_PROXIES: '1' })
  office = await openOffice(cms)
  await office.under('MOHA')
})
afterAll(() => cms?.stop())

const table = () => cms.strapi.db.connection('reader_report')
beforeEach(async () => {
  // The trigger lets nobody delete what readers said; a test may begin anew.
  await cms.strapi.db.connection.raw(
    'alter table reader_report disable trigger user; delete from reader_report; alter table reader_report enable trigger user',
  )
})

const whole = { page: '/van-ban/', what: 'outdated', message: 'Lịch tiếp công dân là của năm trước', contact: '' }
type Fields = Record<string, string>
async function send(fields: Fields | string = whole, headers: Record<string, string> = {}) {
  const response = await fetch(`${cms.url}/api/public/reader-reports`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-forwarded-host': 'moha.gov.vn',
      'x-forwarded-for': '203.0.113.7',
      ...headers,
    },
    body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
  })
  const { status } = response
  return { status, location: response.headers.get('location'), headers: response.headers, html: await response.text() }
}
const rows = (): Promise<Fields[]> => table().orderBy('id')

const stored = (path: string) => ({
  ...{ at: new Date(), host: 'moha.gov.vn', path, locale: 'vi', what: 'wrong', message: 'Sai' },
})

const answerSchema = z.object({
  mayAct: z.boolean(),
  lines: z.array(
    z.looseObject({
      id: z.string(),
      page: z.object({ path: z.string(), url: z.string() }),
      item: z.looseObject({ documentId: z.string(), title: z.string() }).nullable(),
      channel: z.string().nullable(),
      message: z.string(),
      contact: z.string().nullable(),
      state: z.string(),
      version: z.number(),
    }),
  ),
})
async function queueOf(person: Person) {
  return (await (await signIn(cms, person)).get('/reader-reports')).json(answerSchema)
}
async function slugOf(documentId: string): Promise<string> {
  return (await cms.strapi.db.query('api::article.article').findOne({ where: { documentId } })).slug
}

describe('the door', () => {
  it('HY-12.1 takes a report without script or cookie, and leads to the thanks in the language of the page', async () => {
    const sent = await send()
    expect(sent).toMatchObject({ status: 303, location: '/da-nhan-bao/' })
    expect(sent.headers.get('set-cookie')).toBeNull()
    expect((await send({ ...whole, page: '/en/van-ban/' })).location).toBe('/en/da-nhan-bao/')
    expect(await rows()).toMatchObject([
      { host: 'moha.gov.vn', path: '/van-ban/', what: 'outdated', message: whole.message, contact: null, state: 'new' },
      { path: '/en/van-ban/', locale: 'en' },
    ])
  })

  it('HY-12.1 keeps the same report sent twice once, and says the same to both', async () => {
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await rows()).toHaveLength(1)
  })

  it('gives back everything that was written where something is missing or too long', async () => {
    const left = { ...whole, what: 'other', message: '', contact: 'ha@example.vn' }
    const missing = await send(left)
    expect(missing.status).toBe(400)
    expect(missing.html).toContain('Xin viết rõ vấn đề')
    expect(missing.html).toContain('<option value="other" selected>')
    expect(missing.html).toContain('value="ha@example.vn"')
    const long = await send({ ...whole, message: `"<b>${'dài '.repeat(400)}` })
    expect(long.status).toBe(400)
    expect(long.html).toContain('tối đa 1.000 ký tự')
    expect(long.html).toContain(`&quot;&lt;b&gt;${'dài '.repeat(400)}`)
    expect((await send({ ...whole, page: '/en/van-ban/', what: '' })).html).toContain('Please choose what is wrong')
    expect(await rows()).toEqual([])
  })

  it('HY-10.2 cleans what was typed: composed, in Unicode, without what nobody sees', async () => {
    await send({ ...whole, message: `Gia\u0301 \u202e\u0000\u200bcu\u0303` })
    await send({ ...whole, message: 'Céng hßa x· héi chñ nghÜa ViÖt Nam' })
    expect((await rows()).map(({ message }) => message)).toEqual(['Giá cũ', 'Cộng hòa xã hội chủ nghĩa Việt Nam'])
  })

  it('takes nothing that is no form of ours: too large, of another kind, from another site, of no portal, of no page', async () => {
    expect((await send({ ...whole, message: 'a'.repeat(20_000) })).status).toBe(413)
    expect((await send(JSON.stringify(whole), { 'content-type': 'application/json' })).status).toBe(415)
    expect((await send('x', { 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(415)
    expect((await send(whole, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await send(whole, { 'x-forwarded-host': 'evil.example' })).status).toBe(404)
    for (const page of ['https://evil.example/', '//evil.example/', 'van-ban', '/a b/', ''])
      expect((await send({ ...whole, page })).status).toBe(400)
    expect((await send('%E0%A4%A&page')).status).toBe(400)
    expect((await send({ ...whole, page: '/"><script>alert(1)</script>', what: '' })).html).not.toContain('<script')
    expect(await rows()).toEqual([])
  })

  it('thanks a program that fills in the hidden field, and keeps nothing', async () => {
    expect((await send({ ...whole, website: 'https://spam.example' })).status).toBe(303)
    expect(await rows()).toEqual([])
  })

  it('P3 keeps no address, only a hash of the day, and stops a flood from one place alone', async () => {
    for (let count = 0; count < 20; count++)
      expect((await send({ ...whole, message: `Lần ${count}` })).status).toBe(303)
    const refused = await send({ ...whole, message: 'Lần nữa' })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('3600')
    expect(refused.html).toContain('Lần nữa')
    // Counted before anything is looked up: not even whether there is such a portal.
    expect((await send({ ...whole, message: 'Lần nữa' }, { 'x-forwarded-host': 'evil.example' })).status).toBe(429)
    expect((await send(whole, { 'x-forwarded-for': '203.0.113.8' })).status).toBe(303)
    expect(JSON.stringify(await rows())).not.toContain('203.0.113')
  })

  it('P3 forgets the hash after a day, and how to ask back ninety days after the report was closed', async () => {
    await send({ ...whole, contact: 'ha@example.vn' })
    await table().update({ state: 'done', state_at: new Date() })
    const jobs = jobsOf(cms)
    const run = (days: number) =>
      jobs.run(jobs.job('readerTraces', 'reader-traces'), { now: new Date(Date.now() + days * 86_400_000) })
    await run(0)
    expect((await rows())[0]).toMatchObject({ address_hash: expect.any(String), contact: 'ha@example.vn' })
    await run(2)
    expect((await rows())[0]).toMatchObject({ address_hash: null, once_key: null, contact: 'ha@example.vn' })
    await run(91)
    expect((await rows())[0]).toMatchObject({ contact: null, message: whole.message })
  })

  it('keeps what was said as it was said', async () => {
    await send()
    await expect(table().update({ message: 'khác' })).rejects.toThrow('only ever added to')
    await expect(table().update({ once_key: 'khác' })).rejects.toThrow('only ever added to')
    await expect(table().update({ path: '', message: '' })).rejects.toThrow('only ever added to')
    await expect(table().delete()).rejects.toThrow('only ever added to')
  })
})

describe('the queue', () => {
  it('HY-12.1 shows a reported page with its document to the standing office, with where to edit it', async () => {
    const key = await office.published({ title: 'Lịch tiếp công dân' })
    await send({ ...whole, page: `/tin/${await slugOf(key.documentId)}/`, contact: '0912 345 678' })
    expect(await queueOf(office.people.editor)).toMatchObject({
      mayAct: true,
      lines: [
        {
          item: { documentId: key.documentId, type: 'article', locale: 'vi', title: 'Lịch tiếp công dân' },
          message: whole.message,
          contact: '0912 345 678',
          state: 'new',
        },
      ],
    })
  })

  it('HY-11.1 shows a unit what concerns the channels it supplies, and nothing else', async () => {
    await office.structure('channel', {
      ...{ nameVi: 'Pháp chế', slug: 'phap-che', state: 'approved' },
      responsibleUnits: [office.units['legal']],
    })
    await send({ ...whole, page: '/chuyen-muc/phap-che/' })
    await send({ ...whole, page: '/chuyen-muc/tin-tuc/2026-10/' })
    expect((await queueOf(office.people.focal)).lines.map(({ channel }) => channel)).toEqual(['Pháp chế'])
    expect((await queueOf(office.people.chief)).lines).toHaveLength(2)
    expect((await queueOf(office.people.portalReporter)).lines).toEqual([])
  })

  it('HY-11.1 shows a sub-portal its own pages', async () => {
    await send(whole, { 'x-forwarded-host': 'vucchc.moha.gov.vn' })
    expect((await queueOf(office.people.portalReporter)).lines).toHaveLength(1)
    expect((await queueOf(office.people.focal)).lines).toEqual([])
  })

  it('MIC-p9b books what comes by a further name of a portal on that portal and its own host', async () => {
    const domain = { domain: 'vucchc.gov.vn', aliasDomains: [{ host: 'caicach.gov.vn' }] }
    const portal = await office.structure('subPortal', {
      ...{ label: 'caicach', nameVi: 'Trang cải cách', unit: office.units['legal'], stage: 'agreed', ...domain },
    })
    for (const host of ['vucchc.gov.vn', 'caicach.gov.vn'])
      expect((await send({ ...whole, message: host }, { 'x-forwarded-host': host })).status).toBe(303)
    const booked = { host: 'caicach.moha.gov.vn', sub_portal_id: portal }
    expect(await rows()).toMatchObject([booked, booked])
  })

  it('HY-12.1 books a page on no document of another folder that bears the same name', async () => {
    await office.published({ title: 'Vụ Pháp chế', slug: 'vu-phap-che' })
    await send({ ...whole, page: '/don-vi/vu-phap-che/' })
    await send({ ...whole, page: '/tin/vu-phap-che/' })
    expect(await rows()).toMatchObject([{ document_id: null }, { document_id: expect.any(String) }])
  })

  it('HY-12.1 notes who did what with it, in the audit log too, and lets nobody overwrite another', async () => {
    await send()
    const [line] = (await queueOf(office.people.chief)).lines
    const chief = await signIn(cms, office.people.chief)
    const path = `/reader-reports/${line?.id}/state`
    expect(await chief.post(path, { state: 'underReview', version: 1 })).toMatchObject({
      status: 200,
      body: { lines: [{ state: 'underReview', stateByName: expect.stringContaining('chief'), version: 2 }] },
    })
    const editor = await signIn(cms, office.people.editor)
    const late = await editor.post(path, { state: 'noFault', version: 1 })
    expect(late).toMatchObject({ status: 409, error: { details: { code: 'REPORT_MOVED_ON' } } })
    expect((await editor.post(path, { state: 'done', version: 2, note: 'Đã cập nhật' })).status).toBe(200)
    expect((await office.auditOf(String(line?.id))).map(({ action }) => action)).toEqual([
      'readerReport.underReview',
      'readerReport.done',
    ])
  })

  it('is closed to who is not concerned: no line, no act, and a refusal in the audit log for who only reads', async () => {
    await send({ ...whole, contact: 'ha@example.vn' })
    const [line] = (await queueOf(office.people.chief)).lines
    const path = `/reader-reports/${line?.id}/state`
    const focal = await signIn(cms, office.people.focal)
    expect((await focal.post(path, { state: 'done', version: 1 })).status).toBe(404)
    const auditor = await office.hire('auditor', { unit: 'inspectorate' })
    expect(await queueOf(auditor)).toMatchObject({ mayAct: false, lines: [{ contact: null }] })
    expect((await (await signIn(cms, auditor)).post(path, { state: 'done', version: 1 })).status).toBe(403)
    expect(await office.auditOf(String(line?.id))).toMatchObject([{ action: 'readerReport.done', refused: true }])
    expect((await fetch(`${cms.url}/reader-reports`)).status).toBe(401)
    for (const body of [{ state: 'new', version: 1 }, { state: 'done' }, {}])
      expect((await (await signIn(cms, office.people.chief)).post(path, body)).status).toBe(400)
  })

  it('F33 leaves neither the page nor the note in the audit log, which would outlive a sealed document', async () => {
    await send({ ...whole, page: '/tin/canary-log/' })
    const [line] = (await queueOf(office.people.chief)).lines
    const chief = await signIn(cms, office.people.chief)
    const body = { state: 'done', version: 1, note: 'canary-note' }
    expect((await chief.post(`/reader-reports/${line?.id}/state`, body)).status).toBe(200)
    const acts = (await office.auditOf(String(line?.id))).filter(({ action }) => action === 'readerReport.done')
    expect(acts.length).toBeGreaterThan(0)
    expect(JSON.stringify(acts)).not.toContain('canary')
    expect(await rows()).toMatchObject([{ note: 'canary-note' }])
  })

  it('F33 keeps nothing of what was said of a document that is destroyed, and all that was said of others', async () => {
    const key = await office.published({ title: 'Tin mật', slug: 'canary-huy' })
    await send({ ...whole, page: '/tin/canary-huy/', message: 'canary 1', contact: 'ha@example.vn' })
    await send({ ...whole, page: '/tin/canary-huy.json', message: 'canary 2' })
    await send({ ...whole, page: '/tin/khac/' })
    await table().update({ note: 'canary 3' }).where({ document_id: key.documentId })
    await office.must(office.people.chief, key, takeDown)
    await cms.strapi.db
      .connection('review_cases')
      .where({ target_document_id: key.documentId })
      .update({ sealed: true })
    const chief = await signIn(cms, office.people.chief)
    const path = `/review/cases/article/${key.documentId}/vi/purge`
    expect((await chief.post(path, { order: '12/QĐ-BBT' })).status).toBe(200)
    expect(JSON.stringify(await rows())).not.toContain('canary')
    expect(await rows()).toMatchObject([
      { path: '', message: '', contact: null, note: null, once_key: null, what: 'outdated' },
      { path: '', message: '' },
      { path: '/tin/khac/', message: whole.message },
    ])
  })

  it('F33 shows nobody a report that names a closed item, on a page that is no item’s own or no more', async () => {
    const key = await office.published({ title: 'Tin mật', slug: 'canary-cu' })
    await office.must(office.people.chief, key, takeDown)
    const leader = await office.hire('leadership')
    await table().insert([
      { ...stored('/tin/canary-cu/'), once_key: '1' },
      { ...stored('/van-ban/a/so-sanh/canary%2Dcu/'), once_key: '2' },
      { ...stored('/tin/canary-xua/'), once_key: '3' },
      { ...stored('/tin/khac/'), once_key: '4' },
    ])

    expect((await queueOf(leader)).lines).toHaveLength(4)
    await cms.strapi.db
      .connection('review_cases')
      .where({ target_document_id: key.documentId })
      .update({
        sealed: true,
        former_slugs: JSON.stringify(['canary-xua']),
      })
    expect((await queueOf(leader)).lines.map(({ page }) => page.path)).toEqual(['/tin/khac/'])
    const [first] = await rows()
    const editor = await signIn(cms, office.people.editor)
    expect((await editor.post(`/reader-reports/${first?.['id']}/state`, { state: 'done', version: 1 })).status).toBe(
      404,
    )
  })
})
