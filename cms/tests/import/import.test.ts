import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { readDraft } from '../../src/content/read-draft'
import type { ImportedType } from '../../src/import/planned-draft'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { type Office, openOffice } from '../review/office'
import { type ImportDesk, issuesOf, openImportDesk, readOf } from './import-desk'
import { makeDocx } from './make-docx'
import { makePdf } from './make-pdf'
import { makeZip } from './make-zip'
import { decision, letter, news } from './own-texts'

let cms: BootedCms
let office: Office
let desk: ImportDesk

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  desk = await openImportDesk(cms)
})
afterAll(async () => {
  await desk?.close()
  await cms?.stop()
})

const draftOf = (type: ImportedType, documentId: string | null) =>
  loadCompiled<{ readDraft: typeof readDraft }>('src/content/read-draft').readDraft(
    cms.strapi,
    type,
    documentId ?? '',
    'vi',
  )
const counts = async () => ({
  legalDocuments: await cms.strapi.db.query(office.uidOf.legalDocument).count(),
  drafts: await cms.strapi.db.query(office.uidOf.draftForComment).count(),
  articles: await cms.strapi.db.query(office.uidOf.article).count(),
  files: await cms.strapi.db.query('plugin::upload.file').count(),
})
/** Another text each time, so that no earlier import knows it. */
let serial = 100
const another = (text: string) => text.replaceAll('12/QĐ-VPC', `${++serial}/QĐ-VPC`)

describe('import of legal texts', () => {
  it('MOHA-11.3b makes a draft of a decision with what it says, its structure and the file itself', async () => {
    const report = await desk.report(
      'legal',
      await desk.put('quyet-dinh.txt', decision),
      '--channel',
      'tin-tuc',
      '--topic',
      'cai-cach-hanh-chinh',
    )
    expect(report).toMatchObject({
      outcome: 'created',
      type: 'legalDocument',
      missing: [],
      problems: [],
      counts: [
        { attached: false, chapters: 0, articles: 2, clauses: 0, points: 0 },
        { attached: true, chapters: 0, articles: 2, clauses: 2, points: 2 },
      ],
    })
    expect(readOf(report, 'number')).toEqual({ value: '12/QĐ-VPC', line: 3 })
    expect(readOf(report, 'issuer')).toEqual({ value: 'VPC', line: 1 })
    expect(report.url).toContain(
      `/admin/content-manager/collection-types/api::legal-document.legal-document/${report.documentId}`,
    )
    expect(await draftOf('legalDocument', report.documentId)).toMatchObject({
      number: '12/QĐ-VPC',
      title: 'Ban hành Quy chế mượn sách',
      docForm: 'decision',
      docClass: 'administrative',
      issuer: office.units.legal,
      issuerName: null,
      issuedOn: '2024-03-05',
      effectiveOn: '2024-03-05',
      signer: 'Lê Thị Ánh Trăng',
      recipientsIncludePortal: true,
      owningUnit: office.units.office,
      channel: office.channel,
      topics: [office.topic],
      files: [expect.any(String)],
    })
  })

  it('never publishes: the draft waits in its review, its file is private', async () => {
    const report = await desk.report('legal', await desk.put('rieng.txt', another(decision)))
    const key = { type: 'legalDocument', documentId: report.documentId ?? '', locale: 'vi' } as const
    expect(await office.stateOf(key)).toBe('draft')
    expect(await office.isLive(key)).toBe(false)
    expect(report.missing).toEqual(['topics', 'channel'])
    const file = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { name: 'rieng.txt' } })
    expect((await fetch(`${cms.url}${file.url}`)).status).toBe(404)
  })

  it('reads Word documents and PDFs', async () => {
    const word = await desk.report('legal', await desk.put('word.docx', makeDocx(another(decision).split('\n'))))
    const pdf = await desk.report(
      'legal',
      await desk.put('pdf.pdf', makePdf([another(decision).split('\n').filter(Boolean)])),
    )
    for (const report of [word, pdf]) {
      expect(report).toMatchObject({
        outcome: 'created',
        counts: [{ articles: 2 }, { articles: 2, clauses: 2, points: 2 }],
      })
      expect(await draftOf('legalDocument', report.documentId)).toMatchObject({
        issuedOn: '2024-03-05',
        signer: 'Lê Thị Ánh Trăng',
        files: [expect.any(String)],
      })
    }
  })

  it('takes a value that is given before one that is read, and asks no more for it', async () => {
    const blank = another(decision)
      .replace(/Số: \d+/, 'Số:   ')
      .replace('ngày 05 tháng 3', 'ngày   tháng  ')
      .replace(/số \d+\/QĐ/, 'số /QĐ')
    const file = await desk.put('trong.txt', blank)
    expect((await desk.report('legal', file, '--dry-run')).missing).toEqual(
      expect.arrayContaining(['number', 'issuedOn']),
    )
    const report = await desk.report(
      'legal',
      file,
      '--set',
      'number=99/QĐ-VPC',
      '--set',
      'issuedOn=5/3/2024',
      '--set',
      'docClass=guidance',
    )
    expect(report.missing).toEqual(['topics', 'channel'])
    expect(issuesOf(report)).not.toHaveProperty('number')
    expect(await draftOf('legalDocument', report.documentId)).toMatchObject({
      number: '99/QĐ-VPC',
      issuedOn: '2024-03-05',
      docClass: 'guidance',
    })
  })

  it('BP-CV-1 makes a draft for comment of a letter that sends one, with deadline and receiver, and asks for the PDF', async () => {
    const report = await desk.report('legal', await desk.put('cong-van.txt', letter))
    expect(report).toMatchObject({ outcome: 'created', type: 'draftForComment', counts: [{ articles: 1 }] })
    expect(issuesOf(report)).toMatchObject({
      draftFile: ['draft-file-not-pdf'],
      opensAt: ['opens-with-letter'],
      draftClass: ['draft-class-unknown'],
    })
    expect(report.missing).toEqual(['draftClass', 'topics', 'channel'])
    expect(await draftOf('draftForComment', report.documentId)).toMatchObject({
      title: 'Dự thảo Nội quy phòng đọc',
      requestNumber: '7/VPC-NV',
      opensAt: '2026-03-31T17:00:00.000Z',
      closesAt: '2026-05-10T10:00:00.000Z',
      leadUnit: office.units.legal,
      receivingUnit: office.units.reform,
      receivingAddress: 'số 8 Tôn Thất Thuyết',
      receivingEmail: 'gopy@moha.gov.vn',
      silenceIsConsent: false,
      audience: 'both',
      draftFile: expect.any(String),
    })
  })

  it('MOHA-11.3c-1 is content with a draft sent as PDF', async () => {
    const report = await desk.report(
      'legal',
      await desk.put('cong-van.pdf', makePdf([letter.split('\n').filter(Boolean)])),
    )
    expect(report).toMatchObject({ outcome: 'created', type: 'draftForComment' })
    expect(issuesOf(report)).not.toHaveProperty('draftFile')
  })

  it('refuses a news item about a document, and names the way to import it', async () => {
    const file = await desk.put('tin.txt', news)
    const before = await counts()
    const { code, out } = await desk.run('legal', file)
    expect(code).toBe(1)
    expect(out).toContain('dùng: npm run import -- article')
    expect(await counts()).toEqual(before)
  })
})

describe('import of news pages', () => {
  it('MOHA-9.7 makes a draft that names where it was taken from', async () => {
    const report = await desk.report('article', await desk.put('tin-1.txt', news), '--source', 'Trang tin Vụ Pháp chế')
    expect(report).toMatchObject({ outcome: 'created', type: 'article', missing: ['channel', 'topics'] })
    expect(readOf(report, 'summary')?.line).toBe(5)
    expect(await draftOf('article', report.documentId)).toMatchObject({
      title: 'Vụ Pháp chế có quy chế mượn sách',
      kind: 'news',
      documentNumber: '12/QĐ-VPC',
      originType: 'syndicated',
      sourceName: 'Trang tin Vụ Pháp chế',
      body: {
        content: [
          { content: [{ text: 'Quy chế nói rõ người được mượn và thời hạn trả, và có hiệu lực từ ngày ký.' }] },
        ],
      },
    })
  })

  it('MOHA-9.7 says that the source is missing where nobody names it', async () => {
    const report = await desk.report('article', await desk.put('tin-2.txt', `${news}\n`))
    expect(report.missing).toContain('sourceName')
    expect(issuesOf(report).sourceName).toEqual(['article-source-missing'])
  })

  it('warns that a file looks like a legal text, and leaves the choice', async () => {
    expect(
      issuesOf(await desk.report('article', await desk.put('van-ban.txt', another(decision)), '--dry-run'))[''],
    ).toContain('article-is-legal')
  })
})

describe('import again', () => {
  it('names the draft an earlier import made and changes nothing', async () => {
    const text = another(decision)
    const first = await desk.report('legal', await desk.put('mot.txt', text))
    const before = await counts()
    const again = await desk.report('legal', await desk.put('hai.txt', text), '--set', 'signer=Người khác')
    expect(again).toMatchObject({
      outcome: 'existing',
      documentId: first.documentId,
      url: first.url,
      missing: ['topics', 'channel'],
    })
    expect(await counts()).toEqual(before)
    expect(await draftOf('legalDocument', first.documentId)).toMatchObject({ signer: 'Lê Thị Ánh Trăng' })
  })

  it('makes one draft of a file that two imports take at the same time, and keeps one copy of it', async () => {
    const file = await desk.put('cung-luc.txt', another(decision))
    const before = await counts()
    const reports = await Promise.all([
      desk.report('legal', file),
      desk.report('legal', file),
      desk.report('legal', file),
    ])
    expect(reports.map((report) => report.outcome).sort()).toEqual(['created', 'existing', 'existing'])
    expect(new Set(reports.map((report) => report.documentId)).size).toBe(1)
    expect(await counts()).toEqual({ ...before, legalDocuments: before.legalDocuments + 1, files: before.files + 1 })
  })

  it('makes a new draft with --force, or where the first was deleted', async () => {
    const file = await desk.put('lai.txt', another(decision))
    const first = await desk.report('legal', file)
    const second = await desk.report('legal', file, '--force')
    expect(second).toMatchObject({ outcome: 'created' })
    expect(second.documentId).not.toBe(first.documentId)
    const documentId = second.documentId ?? ''
    await office.as(office.people.reporter, () =>
      cms.strapi.documents(office.uidOf.legalDocument).delete({ documentId, locale: 'vi' }),
    )
    expect(await desk.report('legal', file)).toMatchObject({ outcome: 'created' })
  })

  it('writes nothing with --dry-run', async () => {
    const before = await counts()
    expect(await desk.report('legal', await desk.put('thu.txt', another(decision)), '--dry-run')).toMatchObject({
      outcome: 'checked',
      documentId: null,
      missing: ['topics', 'channel'],
    })
    expect(await counts()).toEqual(before)
  })
})

describe('in whose name', () => {
  it('writes as the one named, whose unit the draft is of', async () => {
    const { focal } = office.people
    const report = await desk.report('legal', await desk.put('dung-ten.txt', another(decision)), '--as', focal.email)
    const key = { type: 'legalDocument', documentId: report.documentId ?? '', locale: 'vi' } as const
    expect(await office.caseOf(key)).toMatchObject({ writerIds: [focal.userId], owningUnitId: office.units.legal })
  })

  it('without a name takes a reporter of the standing office, or of the sub-portal it is for, and says so', async () => {
    const file = await desk.put('cong-thanh-phan.txt', another(decision))
    const { out } = await desk.run('legal', file, '--portal', 'vucchc', '--channel', 'tin-tuc')
    expect(out).toContain('chọn tự động')
    const report = await desk.report('legal', file, '--portal', 'vucchc')
    expect(await draftOf('legalDocument', report.documentId)).toMatchObject({
      subPortal: office.portal,
      channel: office.portalChannel,
      owningUnit: office.units.reform,
    })
    const key = { type: 'legalDocument', documentId: report.documentId ?? '', locale: 'vi' } as const
    expect(await office.caseOf(key)).toMatchObject({ writerIds: [office.people.portalReporter.userId] })
  })

  it.each([
    [['--as', 'nobody@cong.example'], /Không có tài khoản/],
    [['--as', 'person-4@cong.example'], /không được viết/],
    [['--portal', 'khong-co'], /cổng thành phần “khong-co”/],
    [['--unit', 'KHONG'], /đơn vị mã “KHONG”/],
    [['--channel', 'khong-co'], /chuyên mục “khong-co”/],
    [['--topic', 'khong-co'], /chủ đề “khong-co”/],
  ])('cannot carry out %j: exit code 2, nothing written', async (words, said) => {
    const before = await counts()
    expect(await desk.run('legal', await desk.put('khong.txt', another(decision)), ...words)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(said),
    })
    expect(await counts()).toEqual(before)
  })
})

describe('bad files', () => {
  it('refuses each with its reason, takes the others, and ends with exit code 1', async () => {
    const files = [
      await desk.put('tot.txt', another(decision)),
      await desk.put('quet.pdf', makePdf([[]])),
      await desk.put('khoa.pdf', makePdf([['Có mật khẩu']], true)),
      await desk.put(
        'bom.docx',
        makeZip([{ name: 'word/document.xml', bytes: Buffer.alloc(41 * 1024 * 1024), states: 5 }]),
      ),
      await desk.put('cu.doc', 'x'),
      'khong-co.txt',
    ]
    const { code, out } = await desk.run('legal', ...files, '--json')
    expect(code).toBe(1)
    const printed = JSON.parse(out)
    expect(printed).toMatchObject({ taken: 1, refused: 5 })
    const reasons = printed.files.map((file: { issues: { code: string; message: string }[] }) => file.issues[0]?.code)
    expect(reasons.slice(1)).toEqual([
      'file-scanned',
      'file-locked',
      'file-unpacks-too-large',
      'file-old-word',
      'file-unreadable',
    ])
    expect(out).toContain('chỉ là ảnh quét')
  })

  it('shows what the CMS refuses at its field, and keeps nothing, the file included', async () => {
    const before = await counts()
    const report = await desk.report(
      'legal',
      await desk.put('sai.txt', another(decision)),
      '--set',
      'externalUrl=khong-phai-dia-chi',
    )
    expect(report).toMatchObject({
      outcome: 'refused',
      problems: [{ field: 'externalUrl', message: expect.stringContaining('http') }],
    })
    const script = await desk.report(
      'legal',
      await desk.put('ma-lenh.txt', another(decision).replace('Mọi công chức', '<script>alert(1)</script>')),
    )
    expect(script).toMatchObject({ outcome: 'refused', problems: [expect.anything()] })
    expect(await counts()).toEqual(before)
  })

  it('says which value given is none', async () => {
    const report = await desk.report(
      'legal',
      await desk.put('gia-tri.txt', another(decision)),
      '--set',
      'issuedOn=mai',
      '--set',
      'khongCo=1',
      '--set',
      'issuer=KHONG',
    )
    expect(issuesOf(report)).toEqual({
      issuedOn: ['setting-not-day'],
      khongCo: ['setting-unknown-field'],
      issuer: ['setting-not-found'],
    })
  })

  it('prints a report people can read: what was read with its line, what is missing and where to fill it', async () => {
    const { code, out } = await desk.run('legal', await desk.put('de-doc.txt', another(decision)))
    expect(code).toBe(0)
    expect(out).toMatch(/Số, ký hiệu\s+\d+\/QĐ-VPC {2}\(dòng 3\)/)
    expect(out).toMatch(/Hình thức văn bản\s+Quyết định/)
    expect(out).toContain('Văn bản kèm theo: 2 Điều, 2 Khoản, 2 Điểm')
    expect(out).toContain('Cần điền trước khi trình và đăng')
    expect(out).toContain('/admin/content-manager/')
    expect(out).toContain('1 tệp nhận được, 0 tệp không nhận.')
  })
})
