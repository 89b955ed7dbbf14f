import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { endBarrierException, exceptBarriers } from '../../src/review/except-barriers'
import type { publishDue } from '../../src/review/publish-due'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { scannedPdf, tinyPdf, tinyPng, uploadFile } from '../boot/upload-file'
import { signIn } from '../walls/panel'
import { type Office, openOffice, type Person } from './office'

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
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const why = 'Bản gốc chỉ còn trên giấy, đang gõ lại'
type Key = Parameters<typeof exceptBarriers>[2]
const rules = () =>
  loadCompiled<{ exceptBarriers: typeof exceptBarriers; endBarrierException: typeof endBarrierException }>(
    'src/review/except-barriers',
  )
const except = async (who: Person, key: Key, request = { until: day(30), reason: why }, now = new Date()) =>
  rules().exceptBarriers(cms.strapi, await office.staffOf(who), key, request, now)
const scan = async (name = 'quet.pdf') => (await uploadFile(cms.strapi, { name, bytes: scannedPdf })).id
const withScan = async (name?: string) => office.beforeChief({ attachments: [await scan(name)] })

describe('MOHA-pre the accessibility gate', () => {
  it('publishing an image without alt text is refused', async () => {
    const { reporter } = office.people
    const silent = await uploadFile(cms.strapi, { name: 'hop.png', bytes: tinyPng })
    const key = await office.write(reporter, { cover: silent.id })
    await office.declare(reporter, key, { secrecyChecked: true })
    expect(await office.make(reporter, key, 'submit')).toMatchObject(refused(422, 'ALT_TEXT_MISSING'))
  })

  it('an image whose text is only the name of its file has none', async () => {
    const { reporter } = office.people
    const named = await uploadFile(cms.strapi, { name: 'a.png', bytes: tinyPng, alternativeText: 'IMG_2041.png' })
    const key = await office.write(reporter, { cover: named.id })
    await office.declare(reporter, key, { secrecyChecked: true })
    expect(await office.make(reporter, key, 'submit')).toMatchObject(refused(422, 'ALT_TEXT_MISSING'))
  })

  it('names to everybody, from the first draft on, what has to be mended, where and how', async () => {
    const { reporter } = office.people
    const body = {
      type: 'doc',
      content: [{ type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'Kết quả' }] }],
    }
    const key = await office.write(reporter, { body, attachments: [await scan()] })
    const { barriers, moves } = await office.open(reporter, key)
    expect(barriers.lines.map(({ message }) => message)).toEqual([
      'Tiêu đề thứ 1 ở mục “Nội dung”, “Kết quả”, đang là cấp 4 nên bỏ qua một cấp. Hãy đổi thành tiêu đề cấp 2.',
      expect.stringMatching(/^Tệp “quet.pdf” ở mục “Tệp đính kèm” chỉ là bản quét/),
    ])
    const issues = moves.flatMap((open) => open.issues.map(({ code }) => code))
    expect(issues).not.toContain('PDF_SCANNED')
  })

  it('lets a scan reach the desk and not the public', async () => {
    const { editor, chief } = office.people
    const key = await withScan()
    expect(await office.make(chief, key, 'approve')).toMatchObject(refused(422, 'PDF_SCANNED'))
    expect(await office.isLive(key)).toBe(false)
    await office.must(chief, key, { move: 'returnToEditing', message: 'Thay tệp có chữ' })
    const text = await uploadFile(cms.strapi, { name: 'co-chu.pdf', bytes: tinyPdf })
    await office.edit(editor, key, { attachments: [text.id] })
    await office.declare(office.people.reporter, key, { secrecyChecked: true })
    await office.must(editor, key, 'toChief')
    expect(await office.make(chief, key, 'approve')).toMatchObject({ made: true })
  })

  it('leaves public what is public: only its next version is asked', async () => {
    const { reporter } = office.people
    const key = await office.published()
    await office.edit(reporter, key, { attachments: [await scan()] })
    expect(await office.isLive(key)).toBe(true)
    expect((await office.open(reporter, key)).barriers.lines.map(({ code }) => code)).toEqual(['PDF_SCANNED'])
  })
})

describe('MOHA-pre a dated exception', () => {
  it('lets through what it names, and is in the audit log with who, until when and why', async () => {
    const { chief } = office.people
    const key = await withScan()
    const until = day(30)
    await except(chief, key, { until, reason: why })
    expect((await office.open(chief, key)).barriers).toMatchObject({
      lines: [{ code: 'PDF_SCANNED', excepted: true }],
      exception: { until, reason: why, inForce: true, byName: expect.stringContaining('chief') },
    })
    const acts = await office.auditOf(key.documentId)
    const act = acts.find(({ action }) => action === 'item.exceptBarriers')
    expect(act).toMatchObject({ refused: false, reason: why })
    expect(JSON.stringify(act?.details)).toContain(until)
    expect(await office.make(chief, key, 'approve')).toMatchObject({ made: true })
  })

  it('does not cover what comes after it', async () => {
    const { editor, chief, reporter } = office.people
    const first = await scan()
    const key = await office.beforeChief({ attachments: [first] })
    await except(chief, key)
    await office.must(chief, key, { move: 'returnToEditing', message: 'Bổ sung phụ lục' })
    await office.edit(editor, key, { attachments: [first, await scan('phu-luc.pdf')] })
    await office.declare(reporter, key, { secrecyChecked: true })
    await office.must(editor, key, 'toChief')
    const outcome = await office.make(chief, key, 'approve')
    expect(outcome).toMatchObject({ issues: [{ code: 'PDF_SCANNED', params: { name: 'phu-luc.pdf' } }] })
  })

  it('ends: what waits for its hour is judged again then', async () => {
    const { publishDue: due } = loadCompiled<{ publishDue: typeof publishDue }>('src/review/publish-due')
    const { chief } = office.people
    const publishFrom = new Date(Date.now() + 5 * 86_400_000).toISOString()
    const key = await office.beforeChief({ attachments: [await scan()], publishFrom })
    await except(chief, key, { until: day(1), reason: why })
    await office.must(chief, key, 'approve')
    expect(await office.stateOf(key)).toBe('approved')
    await due(cms.strapi, new Date(Date.parse(publishFrom) + 1000))
    expect(await office.stateOf(key)).toBe('chiefReview')
    expect(await office.isLive(key)).toBe(false)
  })

  it('is taken back in the same place', async () => {
    const { chief } = office.people
    const key = await withScan()
    await except(chief, key)
    await rules().endBarrierException(cms.strapi, await office.staffOf(chief), key, new Date())
    expect(await office.make(chief, key, 'approve')).toMatchObject(refused(422, 'PDF_SCANNED'))
    const acts = (await office.auditOf(key.documentId)).map(({ action }) => action)
    expect(acts).toContain('item.endBarrierException')
  })

  it('is the standing office’s and the approver’s, never the author’s, and a refusal is in the log', async () => {
    const { reporter, editor, focal } = office.people
    const key = await withScan()
    for (const person of [reporter, focal]) await expect(except(person, key)).rejects.toMatchObject({ status: 403 })
    const acts = await office.auditOf(key.documentId)
    expect(acts.filter(({ action, refused }) => action === 'item.exceptBarriers' && refused)).toHaveLength(2)
    await except(editor, key)
    expect((await office.open(reporter, key)).actor.mayExceptBarriers).toBe(false)
  })

  it('has a day not past and within a year, a reason, and something to except', async () => {
    const { chief } = office.people
    const key = await withScan()
    for (const until of [day(-2), day(400)])
      await expect(except(chief, key, { until, reason: why })).rejects.toMatchObject({
        details: { code: 'EXCEPTION_UNTIL' },
      })
    await expect(except(chief, key, { until: day(2), reason: 'Gấp' })).rejects.toMatchObject({
      details: { code: 'EXCEPTION_REASON' },
    })
    await expect(except(chief, await office.beforeChief())).rejects.toMatchObject({
      details: { code: 'EXCEPTION_NEEDLESS' },
    })
  })

  it('is made by the panel’s own routes', async () => {
    const key = await withScan()
    const panel = await signIn(cms, office.people.chief)
    const path = `/review/cases/${key.type}/${key.documentId}/${key.locale}/accessibility-exception`
    const made = await panel.put(path, { until: day(3), reason: why })
    expect(made).toMatchObject({ status: 200, body: { barriers: { exception: { inForce: true } } } })
    expect(await panel.delete(path)).toMatchObject({ status: 200, body: { barriers: { exception: null } } })
  })
})
