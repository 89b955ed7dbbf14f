import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bodySchema } from '../../content/body.ts'
import { textOfBody } from '../../content/text-of-body.ts'
import { anchorBody } from './anchor-body.ts'
import { bodyFromLegalText } from './body-from-legal-text.ts'
import { parseLegalStructure } from './parse-legal-structure.ts'
import { readLegalText } from './read-legal-text.ts'

const folder = new URL('../../../../../shared/regulations/', import.meta.url)
const absent = !existsSync(folder)
if (absent) console.warn('SKIPPED: the five real regulations are read from ../shared/regulations, which is not there.')

const textOf = (name: string) => readFileSync(new URL(`${name}.txt`, folder), 'utf8')
const read = (name: string) => readLegalText(textOf(name))
const articlesOf = (name: string) =>
  read(name)
    .structure.runs.filter((run) => run.articles > 0)
    .map((run) => run.articles)
const codes = (name: string) => read(name).missing.map((issue) => issue.code)

const moha = 'moha-2025-qd-bnv-2018'
const cchc = 'cchc-588-qd-bnv-2024'
const hungYen = 'hungyen-snv-2021'
const binhPhuoc = 'binhphuoc-draft-2015'
const mic = 'mic-146-qd-btttt-2017-news'

describe('the five real regulations', () => {
  it.skipIf(absent)('MOHA-11.3b the MOHA decision: 3 articles and an attached regulation of 22 in 5 chapters', () => {
    expect(articlesOf(moha)).toEqual([3, 22])
    expect(read(moha)).toMatchObject({
      kind: 'legalDocument',
      number: { value: '2025/QĐ-BNV' },
      form: { value: { form: 'decision' } },
      issuerName: { value: 'Bộ Nội vụ' },
      place: { value: 'Hà Nội' },
      issuedOn: { value: '2018-08-28' },
      effectiveOn: { value: '2018-08-28' },
      signer: { value: 'Trần Anh Tuấn' },
      recipientsIncludePortal: { value: true },
      missing: [],
    })
    expect(read(moha).title?.value).toMatch(/^Ban hành Quy chế .* Bộ Nội vụ$/)
    const ids = idsOf(moha)
    expect(ids.filter((id) => id.includes('chuong'))).toEqual(
      ['i', 'ii', 'iii', 'iv', 'v'].map((number) => `qc-chuong-${number}`),
    )
    for (const id of [
      'dieu-1',
      'dieu-3',
      'qc-dieu-1',
      'qc-dieu-5-khoan-1-diem-dd',
      'qc-dieu-11-khoan-3-diem-c',
      'qc-dieu-15-khoan-1-diem-a',
      'qc-dieu-22',
    ])
      expect(ids).toContain(id)
  })

  it.skipIf(absent)('the CCHC regulation: 13 articles, its number and day read from the note under its title', () => {
    expect(articlesOf(cchc)).toEqual([13])
    expect(read(cchc)).toMatchObject({
      kind: 'legalDocument',
      number: { value: '588/QĐ-BNV' },
      issuedOn: { value: '2024-08-22' },
      issuerName: { value: 'Bộ Nội vụ' },
      form: { value: { form: 'decision' } },
    })
    expect(read(cchc).title?.value).toMatch(/^Quy chế hoạt động của /)
    expect(idsOf(cchc)).toContain('dieu-4-khoan-6-diem-dd')
    expect(codes(cchc)).toEqual(['legal-signer-missing', 'legal-effective-date-missing', 'legal-recipients-missing'])
  })

  it.skipIf(absent)(
    'the Hưng Yên regulation: 17 articles, its blank number and date named for a person to fill',
    () => {
      expect(articlesOf(hungYen)).toEqual([17])
      expect(read(hungYen)).toMatchObject({
        kind: 'legalDocument',
        number: null,
        issuedOn: null,
        issuerName: { value: 'Sở Nội vụ tỉnh Hưng Yên' },
      })
      expect(read(hungYen).title?.value).toMatch(/^Quy chế quản lý, .* của Sở Nội vụ$/)
      expect(read(hungYen).missing.slice(0, 2)).toEqual([
        { code: 'legal-number-blank', params: { line: 7, found: '/QĐ-SNV' } },
        { code: 'legal-date-blank', params: { line: 7, found: 'ngày / /2021' } },
      ])
    },
  )

  it.skipIf(absent)(
    'BP-CV-2 the Bình Phước letter: a draft for comment, decision of 3 and regulation of 23 articles',
    () => {
      expect(articlesOf(binhPhuoc)).toEqual([3, 23])
      expect(read(binhPhuoc)).toMatchObject({
        kind: 'draftForComment',
        number: { value: '1293/VPUBND-TTTH-CB' },
        issuedOn: { value: '2015-09-21' },
        issuerName: { value: 'Văn phòng UBND tỉnh Bình Phước' },
        signer: { value: 'Nguyễn Văn Thành' },
        draft: {
          form: { value: { form: 'decision' } },
          closesAt: { value: '2015-10-10T00:00:00+07:00', line: 30 },
          receivingUnit: { value: 'Trung tâm Tin học - Công báo (Văn phòng UBND tỉnh)' },
          silenceIsConsent: { value: true, line: 32 },
          invited: { value: ['Các sở, ban, ngành', 'UBND các huyện, thị xã'] },
        },
      })
      expect(codes(binhPhuoc)).toEqual(['legal-receiving-address-missing', 'legal-receiving-email-missing'])
      const body = bodyFromLegalText(read(binhPhuoc).bodyText)
      expect(textOfBody(body)).not.toContain('Kính gửi')
      expect(anchorBody(body).structure.runs.map((run) => run.articles)).toEqual([3, 23])
    },
  )

  it.skipIf(absent)('the MIC page is refused as a news item, and has no articles', () => {
    expect(read(mic)).toMatchObject({
      kind: 'refused',
      refusal: { code: 'legal-refused-news-item', params: { line: 3 } },
    })
    expect(articlesOf(mic)).toEqual([])
  })

  describe.each([moha, cchc, hungYen, binhPhuoc, mic])('%s', (name) => {
    it.skipIf(absent)('has the same anchors in its body as in its text, one node for each', () => {
      const anchored = anchorBody(bodyFromLegalText(textOf(name)))
      expect(anchored.structure.blocks.map((block) => block.id)).toEqual(idsOf(name))
      expect([...anchored.idsByPath.values()].flat()).toEqual(idsOf(name))
      expect(anchored.structure.blocks.map((block) => block.title)).toEqual(
        parseLegalStructure(textOf(name).split('\n')).blocks.map((block) => block.title),
      )
    })

    it.skipIf(absent).each([45, 60, 80, 100, 120])(
      'reads the same when its lines are wrapped at %i characters',
      (width) => {
        const wrapped = textOf(name)
          .split('\n')
          .flatMap((line) => wrap(line, width))
          .join('\n')
        const withoutLines = (text: string) => {
          const { kind, number, title, issuerName, issuedOn, effectiveOn, signer, recipients, draft, structure } =
            readLegalText(text)
          const found = {
            number,
            title,
            issuerName,
            issuedOn,
            effectiveOn,
            signer,
            recipients,
            closesAt: draft?.closesAt,
            unit: draft?.receivingUnit,
          }
          return [
            kind,
            Object.values(found).map((one) => one?.value),
            structure.blocks.map((block) => [block.id, block.kind === 'article' && block.title]),
          ]
        }
        expect(withoutLines(wrapped)).toEqual(withoutLines(textOf(name)))
        expect(anchorBody(bodyFromLegalText(wrapped)).structure.blocks.map((block) => block.id)).toEqual(idsOf(name))
      },
    )

    it.skipIf(absent)('reads the same with decomposed marks, other line ends and no blank lines', () => {
      const other = textOf(name).normalize('NFD').replace(/\n+/g, '\r\n')
      const { kind, number, issuedOn, structure } = readLegalText(other)
      expect([kind, number?.value, issuedOn?.value]).toEqual([
        read(name).kind,
        read(name).number?.value,
        read(name).issuedOn?.value,
      ])
      expect(structure.blocks.map((block) => block.id)).toEqual(idsOf(name))
    })

    it.skipIf(absent)('becomes a valid body that has lost no word', () => {
      const body = bodyFromLegalText(textOf(name))
      expect(bodySchema.safeParse(body).success).toBe(true)
      const words = (text: string) => text.normalize('NFC').replace(/[*<>]/g, '').split(/\s+/).filter(Boolean)
      expect(words(textOfBody(body))).toEqual(words(textOf(name)))
    })

    it.skipIf(absent)('skips, repeats and misplaces no article', () => {
      expect(parseLegalStructure(textOf(name).split('\n')).issues).toEqual([])
    })
  })
})

/** Breaks a line between words as a text file with a fixed width does. */
function wrap(line: string, width: number): string[] {
  const wrapped: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      wrapped.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...wrapped, current]
}

function idsOf(name: string): string[] {
  return parseLegalStructure(textOf(name).split('\n')).blocks.map((block) => block.id)
}
