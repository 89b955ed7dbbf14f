import type { ReviewedType } from 'shared-types/content'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { type Newsroom, openNewsroom } from '../boot/newsroom'
import { scannedPdf, tinyPdf, tinyPng, uploadFile } from '../boot/upload-file'
import { makePdf } from '../import/make-pdf'

let cms: BootedCms
let newsroom: Newsroom
beforeAll(async () => {
  cms = await bootStrapi()
  newsroom = await openNewsroom(cms.strapi)
})
afterAll(() => cms?.stop())

const text = (words: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
})
const emptyBody = { type: 'doc', content: [{ type: 'paragraph' }] }

async function factsOf(type: ReviewedType, data: Record<string, unknown>) {
  const { documentId } = await newsroom.write(type, data)
  const { draftFacts } = loadCompiled<typeof import('../../src/content/draft-facts')>('src/content/draft-facts')
  const facts = await draftFacts(cms.strapi, type, documentId, 'vi')
  if (!facts) throw new Error('There is no draft.')
  return facts
}
const missing = async (type: ReviewedType, data: Record<string, unknown>) => (await factsOf(type, data)).missing

describe('what a draft still lacks', () => {
  it('MOHA-2.3 is every required field by name, an empty body included', async () => {
    const lacking = await missing('article', { title: 'Tin', body: emptyBody })
    expect(lacking).toEqual(['summary', 'body', 'channel'])
  })

  it('HY-7.6 is the spokesperson of an official statement', async () => {
    expect(await missing('article', { title: 'Phát ngôn', kind: 'officialStatement' })).toContain('spokesperson')
  })

  it('BP-7.3b-1 is the document behind a directive opinion', async () => {
    expect(await missing('article', { title: 'Chỉ đạo', kind: 'directiveOpinion' })).toContain('documentNumber')
    const referring = { title: 'Chỉ đạo 2', kind: 'directiveOpinion', documentNumber: '12/CT-TTg' }
    expect(await missing('article', referring)).not.toContain('documentNumber')
  })

  it('BP-7.3b-3 is who is commended or sanctioned, and by which decision', async () => {
    for (const kind of ['commendation', 'sanction']) {
      expect(await missing('article', { title: 'Khen thưởng', kind })).toEqual(
        expect.arrayContaining(['subjectName', 'decisionRef']),
      )
      const whole = { title: 'Khen thưởng 2', kind, subjectName: 'Công ty A', decisionRef: '12/QĐ-UBND' }
      expect(await missing('article', whole)).not.toContain('subjectName')
      expect(await missing('article', whole)).not.toContain('decisionRef')
    }
  })

  it('MOHA-18.5 is a source of each entry of a digest', async () => {
    expect(await missing('article', { title: 'Điểm tin', kind: 'digest' })).toContain('sources')
    const uncited = {
      title: 'Điểm tin 2',
      kind: 'digest',
      sources: [{ name: 'Báo Nhân Dân' }, { url: 'https://example.vn/' }],
    }
    expect(await missing('article', uncited)).toContain('sources')
    const cited = { title: 'Điểm tin 3', kind: 'digest', sources: [{ name: 'Báo Nhân Dân' }] }
    expect(await missing('article', cited)).not.toContain('sources')
  })

  it('BP-7.3e is each part of a procedure', async () => {
    const service = {
      code: '1.1',
      name: 'Cấp lại',
      serviceLevel: 4,
      procedure: { steps: [{ text: 'Nộp hồ sơ' }], fee: 'Không' },
    }
    const parts = (await missing('publicService', service)).filter((name) => name.startsWith('procedure'))
    expect(parts).toEqual(['procedure.dossier', 'procedure.timeLimit', 'procedure.result', 'procedure.legalBasisText'])
  })

  it('BP-7.3g is a telephone or fax of an official', async () => {
    const official = { fullName: 'Trần Văn Mẫu', position: 'Vụ trưởng', officialEmail: 'mau@example.gov.vn' }
    expect(await missing('person', official)).toEqual(['unit', 'phone'])
  })
})

describe('the full text of a legal document', () => {
  it('MOHA-11.3b is its body', async () => {
    expect(await missing('legalDocument', decision())).toEqual([])
    expect(await missing('legalDocument', { ...decision(), bodyFullText: emptyBody })).toEqual(['bodyFullText'])
  })

  it('MOHA-11.3b is not a PDF without text', async () => {
    const scan = await uploadFile(cms.strapi, { name: 'ban-chup.pdf', bytes: scannedPdf })
    expect(await missing('legalDocument', { ...decision(), bodyFullText: null, files: [scan.id] })).toEqual([
      'bodyFullText',
    ])
  })

  it('MOHA-11.3b may be a file text can be taken from', async () => {
    const bytes = Buffer.from('Điều 1. Quy chế này quy định việc cung cấp thông tin trên cổng. '.repeat(10))
    const file = await uploadFile(cms.strapi, { name: 'quy-che.txt', bytes })
    expect(await missing('legalDocument', { ...decision(), bodyFullText: null, files: [file.id] })).toEqual([])
  })
})

describe('the other facts of a draft', () => {
  it('name pictures without alternative text, in a cover as in a body', async () => {
    const silent = await uploadFile(cms.strapi, { name: 'im-lang.png', bytes: tinyPng })
    const described = await uploadFile(cms.strapi, { name: 'co-chu.png', bytes: tinyPng, alternativeText: 'Cuộc họp' })
    const inBody = await uploadFile(cms.strapi, { name: 'trong-bai.png', bytes: tinyPng })
    const image = (fileId: string, alt: string) => ({ type: 'image', attrs: { fileId, alt, caption: '' } })
    const body = { type: 'doc', content: [image(inBody.documentId, ''), image(silent.documentId, 'Có lời')] }
    const facts = await factsOf('article', { title: 'Ảnh', cover: silent.id, gallery: [described.id], body })
    expect(facts.barriers).toEqual([
      { code: 'ALT_TEXT_MISSING', field: 'body', params: { name: 'trong-bai.png' } },
      { code: 'ALT_TEXT_MISSING', field: 'cover', params: { name: 'im-lang.png' } },
    ])
  })

  it('MOHA-18.2 name a piece of an album whose words are only the name of its file, whatever the library says', async () => {
    const picture = { name: 'hop.png', bytes: tinyPng, alternativeText: 'Toàn cảnh hội nghị' }
    const [one, other] = [await uploadFile(cms.strapi, picture), await uploadFile(cms.strapi, picture)]
    const piece = (file: number, altText: string) => ({ file, altText, caption: 'Hội nghị', credit: 'Thanh Tuấn' })
    const items = [piece(one.id, 'IMG_2041.png'), piece(other.id, 'Bộ trưởng phát biểu')]
    const facts = await factsOf('mediaAlbum', { title: 'Hội nghị', kind: 'photo', items })
    expect(facts.barriers).toEqual([{ code: 'ALT_TEXT_MISSING', field: 'items', params: { name: 'hop.png' } }])
  })

  it('MOHA-pre name what nobody can hear, find or follow, in texts and in PDFs, and nothing of the desk’s own papers', async () => {
    const scan = await uploadFile(cms.strapi, { name: 'quet.pdf', bytes: scannedPdf })
    const locked = await uploadFile(cms.strapi, { name: 'khoa.pdf', bytes: makePdf([['Có mật khẩu']], true) })
    const readable = await uploadFile(cms.strapi, { name: 'chu.pdf', bytes: tinyPdf })
    const link = { type: 'text', text: 'tại đây', marks: [{ type: 'link', attrs: { href: '/van-ban/' } }] }
    const body = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Kết quả' }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'Xem ' }, link] },
      ],
    }
    const attachments = [scan.id, locked.id, readable.id]
    const facts = await factsOf('article', { title: 'Khó đọc', body, attachments, consentFile: scan.id })
    expect(facts.barriers.map(({ code, field, params }) => [code, field, params.name ?? params.text])).toEqual([
      ['HEADING_JUMP', 'body', 'Kết quả'],
      ['LINK_VAGUE', 'body', 'tại đây'],
      ['PDF_SCANNED', 'attachments', 'quet.pdf'],
      ['PDF_UNREADABLE', 'attachments', 'khoa.pdf'],
    ])
  })

  it('give the window of an event and of a consultation', async () => {
    const event = {
      title: 'Hội nghị',
      kind: 'event',
      eventStart: '2026-12-02T01:00:00.000Z',
      eventEnd: '2026-12-01T01:00:00.000Z',
    }
    expect((await factsOf('article', event)).windows).toEqual([
      { from: event.eventStart, to: event.eventEnd, field: 'eventEnd' },
      { from: null, to: null, field: 'publishUntil' },
    ])
  })

  it('say what the guards of origin, recipients and request look at', async () => {
    const quoted = { originType: 'quoted', sourceIsOfficial: true, quotedVerbatim: true, consentRequired: true }
    expect(await factsOf('article', { title: 'Trích dẫn', ...quoted })).toMatchObject({
      ...{ ...quoted, hasConsentFile: false, recipientsIncludePortal: null, inspectionConclusion: false },
    })
    const letter = await uploadFile(cms.strapi, { name: 'cong-van.pdf', bytes: tinyPdf })
    const conclusion = { ...decision(), docClass: 'inspectionConclusion', requestLetterFile: letter.id }
    expect(await factsOf('legalDocument', conclusion)).toMatchObject({
      ...{ inspectionConclusion: true, hasRequestLetter: true, recipientsIncludePortal: true, badFiles: [] },
    })
  })

  it('MOHA-11.3c-1 name a draft for comment that is no text to read', async () => {
    const file = await uploadFile(cms.strapi, { name: 'du-thao.png', bytes: tinyPng, alternativeText: 'Bản quét' })
    const instants = { opensAt: '2026-12-01T00:00:00.000Z', closesAt: '2026-12-31T00:00:00.000Z' }
    const draft = { title: 'Dự thảo', receivingEmail: 'gopy@example.gov.vn', draftFile: file.id, ...instants }
    expect((await factsOf('draftForComment', draft)).badFiles).toEqual(['du-thao.png'])
  })

  it('are bound to a digest that does not change with what is not content', async () => {
    const { digestOfDraft } =
      loadCompiled<typeof import('../../src/content/digest-of-draft')>('src/content/digest-of-draft')
    const { documentId } = await newsroom.write('page', { title: 'Bất biến', body: text('Nội dung') })
    const before = await digestOfDraft(cms.strapi, 'page', documentId, 'vi')
    await newsroom.edit('page', documentId, { title: 'Bất biến' })
    expect(await digestOfDraft(cms.strapi, 'page', documentId, 'vi')).toBe(before)
    await newsroom.edit('page', documentId, { body: text('Nội dung khác') })
    expect(await digestOfDraft(cms.strapi, 'page', documentId, 'vi')).not.toBe(before)
    expect(await digestOfDraft(cms.strapi, 'page', documentId, 'en')).toBeNull()
  })
})

let decisions = 0
function decision() {
  decisions += 1
  return {
    number: `${decisions}/QĐ-BNV`,
    title: 'Quyết định',
    docClass: 'normative',
    docForm: 'decision',
    issuerName: 'Bộ Nội vụ',
    issuedOn: '2026-01-05',
    abstract: 'Trích yếu',
    recipientsIncludePortal: true,
    bodyFullText: text('Điều 1. Phạm vi điều chỉnh'),
  }
}
