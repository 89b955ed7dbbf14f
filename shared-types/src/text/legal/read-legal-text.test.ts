import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLegalText } from './read-legal-text.ts'

const decision = `THƯ VIỆN TỈNH TRĂNG
Số: 12 /QĐ-TVT

Trăng Rằm, ngày 05 tháng 3 năm 2024

QUYẾT ĐỊNH
Về việc ban hành Quy chế
mượn sách

GIÁM ĐỐC THƯ VIỆN TỈNH TRĂNG

Căn cứ Luật Sách ngày 01 tháng 01 năm 2020;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Quy chế mượn sách.

Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký./.

Nơi nhận:
- Như Điều 2;
- Trang thông tin điện tử Thư
viện tỉnh Trăng (để đăng);
- Lưu: VT.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

(Đã ký)

TS. Lê Thị Ánh Trăng

QUY CHẾ
Mượn sách
(Ban hành kèm theo Quyết định số 12/QĐ-TVT)

Điều 1. Phạm vi điều chỉnh
1. Quy chế này nói về việc mượn sách ở thư viện tỉnh Trăng.
`

const letter = (deadline: string) => `THƯ VIỆN TỈNH TRĂNG

Số: 7/TVT-NV
V/v góp ý dự thảo nội quy

Trăng Rằm, ngày 01 tháng 4 năm 2024

Kính gửi: Các phòng đọc

Thư viện gửi dự thảo nội quy. Ý kiến góp ý xin gửi về Phòng Nghiệp vụ, địa chỉ: số 1 phố Sách; email: gopy@thu-vien.vn ${deadline}.

NỘI QUY
Phòng đọc

Điều 1. Giữ im lặng
`

describe('readLegalText', () => {
  it('reads what a decision says about itself, each with its line', () => {
    expect(readLegalText(decision)).toMatchObject({
      kind: 'legalDocument',
      refusal: null,
      number: { value: '12/QĐ-TVT', line: 2 },
      form: { value: { form: 'decision', name: 'Quyết định' }, line: 2 },
      place: { value: 'Trăng Rằm', line: 4 },
      issuedOn: { value: '2024-03-05', line: 4 },
      title: { value: 'Ban hành Quy chế mượn sách', line: 7 },
      abstract: { value: 'Quy chế này nói về việc mượn sách ở thư viện tỉnh Trăng.', line: 38 },
      effectiveOn: { value: '2024-03-05', line: 18 },
      recipients: {
        value: ['Như Điều 2', 'Trang thông tin điện tử Thư viện tỉnh Trăng (để đăng)', 'Lưu: VT'],
        line: 20,
      },
      recipientsIncludePortal: { value: true, line: 22 },
      signer: { value: 'Lê Thị Ánh Trăng', line: 31 },
      draft: null,
      missing: [],
    })
  })

  it('reads the issuer from the authority above the grounds, in the case of the text', () => {
    expect(readLegalText(decision.replace('THƯ VIỆN TỈNH TRĂNG\n', '\n')).issuerName).toEqual({
      value: 'Thư viện tỉnh Trăng',
      line: 10,
    })
  })

  it.each([
    ['Số: 12 /QĐ-TVT', '12/QĐ-TVT'],
    ['Số: 1293 /VPUBND-TTTH-CB', '1293/VPUBND-TTTH-CB'],
    ['SỐ 05 / 2024 / TT-TVT', '05/2024/TT-TVT'],
    ['Số: 36a-NQ/CP', '36a-NQ/CP'],
    ['Số: 17/2008/QH12', '17/2008/QH12'],
  ])('reads the number of "%s"', (line, number) => {
    expect(readLegalText(decision.replace('Số: 12 /QĐ-TVT', line)).number).toEqual({ value: number, line: 2 })
  })

  it('reads a head set in two columns', () => {
    const columns =
      'SỞ SÁCH TỈNH TRĂNG      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHÒNG KHO        Độc lập - Tự do - Hạnh phúc\nSố: 3/QĐ-PK      Trăng Rằm, ngày 02 tháng 5 năm 2024\n\nQUYẾT ĐỊNH\nVề việc xếp sách\n\nĐiều 1. Xếp sách./.'
    expect(readLegalText(columns)).toMatchObject({
      number: { value: '3/QĐ-PK', line: 3 },
      issuerName: { value: 'Phòng kho', line: 2 },
      place: { value: 'Trăng Rằm', line: 3 },
      issuedOn: { value: '2024-05-02', line: 3 },
      title: { value: 'Xếp sách', line: 6 },
    })
  })

  it('reads a law: its number behind "Luật số", its title with its form', () => {
    const law =
      'QUỐC HỘI\n\nLuật số: 1/2024/QH15\n\nLUẬT\nTHƯ VIỆN LÀNG\n\nĐiều 1. Phạm vi\nLuật này nói về thư viện làng.\n\nĐiều 2. Hiệu lực\nLuật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2024. Luật số 2 có hiệu lực từ ngày 01/01/2020 hết hiệu lực.'
    expect(readLegalText(law)).toMatchObject({
      number: { value: '1/2024/QH15', line: 3 },
      form: { value: { form: 'law', name: 'Luật' } },
      issuerName: { value: 'Quốc hội', line: 1 },
      title: { value: 'Luật Thư viện làng', line: 6 },
      abstract: { value: 'Luật này nói về thư viện làng.', line: 9 },
      effectiveOn: { value: '2024-07-01', line: 12 },
    })
  })

  it('does not take the effect of another document for its own', () => {
    const other = decision.replace(
      'Quyết định này có hiệu lực thi hành kể từ ngày ký',
      'Luật Sách có hiệu lực từ ngày 01/01/2020 được áp dụng',
    )
    expect(readLegalText(other).effectiveOn).toBeNull()
  })

  it('names a blank number and a blank date with what stands in their place', () => {
    const blank = decision
      .replace('Số: 12 /QĐ-TVT', 'Số:      /QĐ-TVT')
      .replace('ngày 05 tháng 3 năm 2024', 'ngày   tháng   năm 2024')
      .replace('số 12/QĐ-TVT', 'số /QĐ-TVT')
    const { number, issuedOn, form, missing } = readLegalText(blank)
    expect({ number, issuedOn, form: form?.value.form }).toEqual({ number: null, issuedOn: null, form: 'decision' })
    expect(missing).toEqual([
      { code: 'legal-number-blank', params: { line: 2, found: '/QĐ-TVT' } },
      { code: 'legal-date-blank', params: { line: 4, found: 'ngày tháng năm 2024' } },
      { code: 'legal-effective-date-missing', params: {} },
    ])
  })

  it.each([
    ['kể từ ngày ký', '2024-03-05'],
    ['từ ngày 20 tháng 3 năm 2024', '2024-03-20'],
    ['kể từ ngày 01/7/2024', '2024-07-01'],
    ['sau 45 ngày kể từ ngày ký', '2024-04-19'],
  ])('reads "có hiệu lực thi hành %s"', (said, day) => {
    expect(readLegalText(decision.replace('kể từ ngày ký', said)).effectiveOn?.value).toBe(day)
  })

  it('MOHA-9.6 says when the list of recipients names no portal, or only the portal of the Government', () => {
    const other = decision.replace(
      '- Trang thông tin điện tử Thư\nviện tỉnh Trăng (để đăng);',
      '- Cổng TTĐT Chính phủ;',
    )
    expect(readLegalText(other).recipientsIncludePortal).toEqual({ value: false, line: 20 })
    expect(readLegalText(other).missing).toEqual([{ code: 'legal-portal-not-in-recipients', params: { line: 20 } }])
  })

  it('refuses a day that is not on the calendar', () => {
    expect(readLegalText(decision.replace('ngày 05 tháng 3', 'ngày 31 tháng 2')).issuedOn).toBeNull()
  })

  it('BP-7.3j-3 takes a letter with a draft for a draft for comment: deadline, receiver, address, invited', () => {
    const reading = readLegalText(letter('trước ngày 10/10/2024'))
    expect(reading).toMatchObject({
      kind: 'draftForComment',
      number: { value: '7/TVT-NV', line: 3 },
      form: { value: { form: 'officialLetter' } },
      title: { value: 'Góp ý dự thảo nội quy', line: 4 },
      draft: {
        title: { value: 'Dự thảo Nội quy phòng đọc', line: 13 },
        closesAt: { value: '2024-10-10T00:00:00+07:00', line: 10 },
        receivingUnit: { value: 'Phòng Nghiệp vụ', line: 10 },
        receivingAddress: { value: 'số 1 phố Sách', line: 10 },
        receivingEmail: { value: 'gopy@thu-vien.vn', line: 10 },
        silenceIsConsent: null,
        invited: { value: ['Các phòng đọc'], line: 8 },
      },
    })
    expect(reading.bodyText.startsWith('NỘI QUY\n')).toBe(true)
    expect(reading.missing).toEqual([{ code: 'legal-signer-missing', params: {} }])
  })

  it.each([
    ['trước ngày 10/10/2024', '2024-10-10T00:00:00+07:00'],
    ['trước 17 giờ ngày 10 tháng 10 năm 2024', '2024-10-10T17:00:00+07:00'],
    ['trước 9h30 ngày 10/10/2024', '2024-10-10T09:30:00+07:00'],
    ['đến hết ngày 31/12/2024', '2025-01-01T00:00:00+07:00'],
    ['chậm nhất là ngày 10/10/2024', '2024-10-11T00:00:00+07:00'],
  ])('BP-CV-2 closes a consultation "%s" at %s', (deadline, closesAt) => {
    expect(readLegalText(letter(deadline)).draft?.closesAt?.value).toBe(closesAt)
  })

  it('BP-CV-3 reads that silence is consent where the letter says so', () => {
    const said = letter('trước ngày 10/10/2024. Sau thời hạn này, nếu không nhận được góp ý thì coi như đã đồng ý')
    expect(readLegalText(said).draft?.silenceIsConsent).toEqual({ value: true, line: 10 })
  })

  it('takes a letter that asks for nothing for an official letter', () => {
    const plain =
      'THƯ VIỆN TỈNH TRĂNG\nSố: 8/TVT-NV\nV/v nghỉ lễ\n\nTrăng Rằm, ngày 01 tháng 4 năm 2024\n\nKính gửi: Các phòng đọc\n\nThư viện nghỉ một ngày./.\n'
    expect(readLegalText(plain)).toMatchObject({
      kind: 'legalDocument',
      form: { value: { form: 'officialLetter', name: 'Công văn' } },
      title: { value: 'Nghỉ lễ' },
    })
  })

  it('refuses a news item about a document by the publication time of its page', () => {
    const news =
      'Thư viện có quy chế mới\n\nThứ hai, 04/03/2024 10:00\n\nGiám đốc vừa ký Quyết định số 12/QĐ-TVT ban hành Quy chế mượn sách.\nĐiều 2 của Quy chế nói về giờ mở cửa.\n'
    expect(readLegalText(news)).toMatchObject({
      kind: 'refused',
      refusal: { code: 'legal-refused-news-item', params: { line: 3 } },
      missing: [],
    })
  })

  it('refuses what is no legal text at all', () => {
    expect(readLegalText('Hôm nay trời đẹp.').refusal).toEqual({ code: 'legal-refused-not-a-legal-text', params: {} })
    expect(readLegalText('').kind).toBe('refused')
  })

  it('reads any text without a fault, and names only lines the text has', () => {
    const line = fc.oneof(
      fc.constantFrom(...decision.split('\n'), ...letter('trước ngày 10/10/2024').split('\n')),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const reading = readLegalText(lines.join('\n'))
        for (const { line: at } of [reading.number, reading.title, reading.issuerName, reading.signer].filter(
          (found) => found !== null,
        )) {
          expect(at).toBeGreaterThan(0)
          expect(at).toBeLessThanOrEqual(lines.join('\n').split(/[\n\r\f\v\u0085\u2028\u2029]/).length)
        }
      }),
    )
  })
})
