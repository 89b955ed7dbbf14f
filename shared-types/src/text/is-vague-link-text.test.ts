import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isVagueLinkText } from './is-vague-link-text.ts'

const vague = [
  ...[
    'tại đây',
    'Tại đây',
    'TẠI ĐÂY.',
    'ở đây',
    'đây',
    'xem thêm',
    'Xem thêm »',
    'xem tiếp',
    'chi tiết',
    'Xem chi tiết',
  ],
  ...[
    'xem chi tiết tại đây',
    'bấm vào đây',
    'Nhấn vào đây',
    'click vào đây',
    'tải về',
    'Tải về tại đây',
    'link',
    'Website',
  ],
  ...['tai day', 'xem them', 'Click here', 'here', 'Read more…', 'see more', 'Download', '', '  ', '»', '[…]'],
  ...[
    'https://moha.gov.vn/tin/a',
    'http://example.vn/a?b=c',
    'www.moha.gov.vn/tin/a',
    'moha.gov.vn/van-ban/15',
    '(https://moha.gov.vn/tin/)',
  ],
]
const telling = [
  ...['Nghị định số 42/2022/NĐ-CP', 'Tải mẫu đơn xin nghỉ phép', 'Xem thêm về cải cách hành chính', 'Trang chủ', 'Đáy'],
  ...[
    'Cổng Dịch vụ công quốc gia',
    'moha.gov.vn',
    'gopy@moha.gov.vn',
    '024 6282 1016',
    'Điều 5',
    'Open data',
    'The day',
    'Day',
  ],
  ...[
    'Read the decree',
    '15/2026/TT-BNV',
    'Chi tiết chương trình hội nghị',
    'https://a.vn là địa chỉ mới',
    'http://www.binhphuoc.gov.vn/',
    'https://moha.gov.vn',
  ],
]

describe('MOHA-pre the words of a link', () => {
  it.each(vague)('%j do not say where it leads', (text) => expect(isVagueLinkText(text)).toBe(true))
  it.each(telling)('%j do', (text) => expect(isVagueLinkText(text)).toBe(false))

  it('are judged alike in any case, composed or not, with marks around them and invisible characters within', () => {
    const around = fc.constantFrom('', ' ', '.', '…', ' »', ':', '\u200b', '“', '”', '(', ')')
    const form = fc.constantFrom('NFC' as const, 'NFD' as const)
    fc.assert(
      fc.property(
        fc.constantFrom(...vague.slice(0, 20)),
        form,
        fc.boolean(),
        around,
        around,
        (text, to, loud, a, z) => {
          const written = `${a}${(loud ? text.toUpperCase() : text).normalize(to)}${z}`
          expect(isVagueLinkText(written)).toBe(true)
        },
      ),
    )
  })

  it('say it as soon as one of them is a name', () => {
    fc.assert(
      fc.property(fc.constantFrom('tại đây', 'xem thêm', 'click here', 'chi tiết'), (text) => {
        expect(isVagueLinkText(`${text} Thông tư 15`)).toBe(false)
      }),
    )
  })
})
