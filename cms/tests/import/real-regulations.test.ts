import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { LegalDocument, Locale, PublishedDocument, ReviewedType } from 'shared-types/content'
import { anchorBody } from 'shared-types/text'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { fillDraft } from '../../src/import/fill-draft'
import type { ImportReport } from '../../src/import/report/import-report'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { appDir } from '../boot/compile-server'
import { tinyPdf, uploadFile } from '../boot/upload-file'
import { type Office, openOffice } from '../review/office'
import { type ImportDesk, issuesOf, openImportDesk, readOf } from './import-desk'

const folder = join(appDir, '..', '..', 'shared', 'regulations')
const absent = !existsSync(folder)
if (absent)
  console.warn('SKIPPED: the five real regulations are imported from ../shared/regulations, which is not there.')

let cms: BootedCms
let office: Office
let desk: ImportDesk

beforeAll(async () => {
  if (absent) return
  cms = await bootStrapi()
  office = await openOffice(cms)
  desk = await openImportDesk(cms)
  await cms.strapi.documents(office.uidOf.unit).create({ data: { code: 'BO', nameVi: 'Bộ Nội vụ', level: 'ministry' } })
})
afterAll(async () => {
  await desk?.close()
  await cms?.stop()
})

const file = (name: string) => join(folder, `${name}.txt`)
const place = ['--channel', 'tin-tuc', '--topic', 'cai-cach-hanh-chinh']

/** What a person fills in the panel, in the way `--set` writes it. */
async function fill({ type, documentId }: ImportReport, values: Record<string, string>): Promise<void> {
  if (!type || !documentId) throw new Error('Nothing was imported.')
  const filling = loadCompiled<{ fillDraft: typeof fillDraft }>('src/import/fill-draft')
  expect(await filling.fillDraft(cms.strapi, { type, documentId }, values, office.people.reporter.userId)).toEqual([])
}

/** Sends the draft through the review, to what the public gets. */
async function published({ type, documentId }: ImportReport): Promise<PublishedDocument | null> {
  if (!type || !documentId) throw new Error('Nothing was imported.')
  const key = { type, documentId, locale: 'vi' } as const
  await office.sendToChief(key)
  await office.must(office.people.chief, key, 'approve')
  expect(await office.stateOf(key)).toBe('published')
  type Read = (
    strapi: BootedCms['strapi'],
    type: ReviewedType,
    wanted: { documentId: string; locale: Locale }[],
  ) => Promise<PublishedDocument[]>
  const { readPublished } = loadCompiled<{ readPublished: Read }>('src/content/read-published')
  const [document] = await readPublished(cms.strapi, type, [{ documentId, locale: 'vi' }])
  return document ?? null
}

const articleIds = ({ body }: Pick<LegalDocument, 'body'>) =>
  body ? [...anchorBody(body).idsByPath.values()].flat().filter((id) => /^(?:qc-)?dieu-\d+$/.test(id)) : []

describe.skipIf(absent)('the five real files', () => {
  it('MOHA-11.3b the MOHA decision is imported, approved and public: 3 and 22 articles, each with its anchor', async () => {
    const report = await desk.report('legal', file('moha-2025-qd-bnv-2018'), ...place)
    expect(report).toMatchObject({ outcome: 'created', type: 'legalDocument', missing: [], issues: [] })
    expect(report.counts).toMatchObject([
      { attached: false, articles: 3 },
      { attached: true, chapters: 5, articles: 22 },
    ])
    expect(readOf(report, 'number')).toEqual({ value: '2025/QĐ-BNV', line: 3 })
    const document = await published(report)
    expect(document).toMatchObject({
      type: 'legalDocument',
      number: '2025/QĐ-BNV',
      issuedOn: '2018-08-28',
      docForm: 'decision',
      docClass: 'administrative',
      recipientsIncludePortal: true,
      fileIds: [expect.any(String)],
    })
    const ids = articleIds(document as LegalDocument)
    expect(ids.filter((id) => id.startsWith('dieu-'))).toHaveLength(3)
    expect(ids.filter((id) => id.startsWith('qc-dieu-'))).toHaveLength(22)
    expect(new Set(ids).size).toBe(25)
  })

  it('the CCHC regulation is imported, approved and public: 13 articles', async () => {
    const report = await desk.report('legal', file('cchc-588-qd-bnv-2024'), ...place)
    expect(report).toMatchObject({ outcome: 'created', type: 'legalDocument', missing: [], counts: [{ articles: 13 }] })
    expect(Object.keys(issuesOf(report)).sort()).toEqual(['effectiveOn', 'recipientsIncludePortal', 'signer'])
    await fill(report, { recipientsIncludePortal: 'có' })
    const document = await published(report)
    expect(document).toMatchObject({ number: '588/QĐ-BNV', issuedOn: '2024-08-22' })
    expect(articleIds(document as LegalDocument)).toHaveLength(13)
  })

  it('the Hưng Yên regulation is imported with number and day named as missing, filled by a person, and public: 17 articles', async () => {
    const report = await desk.report('legal', file('hungyen-snv-2021'), ...place)
    expect(report).toMatchObject({
      outcome: 'created',
      type: 'legalDocument',
      missing: ['number', 'issuedOn'],
      counts: [{ articles: 17 }],
    })
    expect(issuesOf(report)).toMatchObject({
      number: ['legal-number-blank'],
      issuedOn: ['legal-date-blank'],
      docClass: ['doc-class-assumed'],
    })
    expect(readOf(report, 'issuerName')).toEqual({ value: 'Sở Nội vụ tỉnh Hưng Yên', line: 7 })
    await fill(report, { number: '12/QĐ-SNV', issuedOn: '4/5/2021', recipientsIncludePortal: 'có' })
    const document = await published(report)
    expect(document).toMatchObject({
      number: '12/QĐ-SNV',
      issuedOn: '2021-05-04',
      issuerName: 'Sở Nội vụ tỉnh Hưng Yên',
    })
    expect(articleIds(document as LegalDocument)).toHaveLength(17)
  })

  it('BP-CV-2 BP-CV-3 the Bình Phước letter becomes a draft for comment with its deadline and the rule on silence', async () => {
    const report = await desk.report('legal', file('binhphuoc-draft-2015'), ...place)
    expect(report).toMatchObject({
      outcome: 'created',
      type: 'draftForComment',
      counts: [{ articles: 3 }, { attached: true, articles: 23 }],
    })
    expect(report.missing).toEqual(['draftClass', 'receivingAddress', 'receivingEmail', 'leadUnit', 'receivingUnit'])
    expect(readOf(report, 'silenceIsConsent')).toEqual({ value: true, line: 32 })
    expect(readOf(report, 'requestNumber')).toEqual({ value: '1293/VPUBND-TTTH-CB', line: 9 })
    await fill(report, {
      draftClass: 'normativeForCommittee',
      receivingAddress: 'Số 1 đường Mười Bốn',
      receivingEmail: 'gopy@cong.example',
      leadUnit: 'VPC',
      receivingUnit: 'CTTDT',
    })
    const letter = await uploadFile(cms.strapi, {
      name: 'cong-van-de-nghi.pdf',
      bytes: tinyPdf,
      mime: 'application/pdf',
    })
    const key = { type: 'draftForComment', documentId: report.documentId ?? '', locale: 'vi' } as const
    await office.edit(office.people.reporter, key, { requestLetterFile: letter.id })
    const document = await published(report)
    expect(document).toMatchObject({
      type: 'draftForComment',
      closesAt: '2015-10-09T17:00:00.000Z',
      silenceIsConsent: true,
      draftFileId: expect.any(String),
    })
    const ids = articleIds(document as LegalDocument)
    expect(ids.filter((id) => id.startsWith('dieu-'))).toHaveLength(3)
    expect(ids.filter((id) => id.startsWith('qc-dieu-'))).toHaveLength(23)
  })

  it('MOHA-9.7 the MIC page is refused as a legal text, and imported as news with its source', async () => {
    const page = file('mic-146-qd-btttt-2017-news')
    const refused = await desk.run('legal', page)
    expect(refused).toMatchObject({ code: 1, out: expect.stringContaining('dùng: npm run import -- article') })
    const report = await desk.report(
      'article',
      page,
      ...place,
      '--source',
      'Cổng thông tin điện tử Bộ Thông tin và Truyền thông',
    )
    expect(report).toMatchObject({ outcome: 'created', type: 'article', missing: [] })
    const document = await published(report)
    expect(document).toMatchObject({
      type: 'article',
      title: expect.stringMatching(/^Ban hành Quy chế quản lý/),
      documentNumber: '146/QĐ-BTTTT',
      origin: {
        originType: 'syndicated',
        sourceName: 'Cổng thông tin điện tử Bộ Thông tin và Truyền thông',
        sourceAuthor: 'BTV',
      },
    })
    const text = JSON.stringify(document)
    for (const furniture of ['banner', 'Xem chi tiết', '"img"', 'Quốc Gia']) expect(text).not.toContain(furniture)
  })
})
