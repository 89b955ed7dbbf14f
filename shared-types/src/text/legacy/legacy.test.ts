import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Body } from '../../content/body.ts'
import { bodyFromLegacy } from './body-from-legacy.ts'
import { fromLegacy } from './from-legacy.ts'
import { legacyEncodingOf } from './legacy-encoding-of.ts'

/** The Vietnamese letters beyond ASCII, and their codes in TCVN 5712 (VN3, the ABC fonts), written apart from the code. */
const alphabet = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ'.normalize('NFC')
const tcvn3Codes = (
  'B5 B6 B7 B8 B9 A8 BB BC BD BE C6 A9 C7 C8 C9 CA CB AE CC CE CF D0 D1 AA D2 D3 D4 D5 D6 D7 D8 DC DD DE ' +
  'DF E1 E2 E3 E4 AB E5 E6 E7 E8 E9 AC EA EB EC ED EE EF F1 F2 F3 F4 AD F5 F6 F7 F8 F9 FA FB FC FD FE'
)
  .split(' ')
  .map((code) => String.fromCharCode(Number.parseInt(code, 16)))
const tcvn3 = new Map([
  ...[...alphabet].map((letter, at): [string, string] => [letter, tcvn3Codes[at] ?? '']),
  ...[...'ĂÂÊÔƠƯĐ'.normalize('NFC')].map((letter, at): [string, string] => [letter, String.fromCharCode(0xa1 + at)]),
])
/** A capital with a tone has the code of its small letter. */
const toTcvn3 = (text: string) =>
  [...text.normalize('NFC')].map((sign) => tcvn3.get(sign) ?? tcvn3.get(sign.toLowerCase()) ?? sign).join('')

const vniTone: Record<string, string> = { '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' }
const vniCircumflex: Record<string, string> = {
  '': 'â',
  '\u0301': 'á',
  '\u0300': 'à',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä',
}
const vniBreve: Record<string, string> = {
  '': 'ê',
  '\u0301': 'é',
  '\u0300': 'è',
  '\u0309': 'ú',
  '\u0303': 'ü',
  '\u0323': 'ë',
}
const vniI: Record<string, string> = { '\u0301': 'í', '\u0300': 'ì', '\u0309': 'æ', '\u0303': 'ó', '\u0323': 'ò' }
function vniLetter(letter: string): string {
  if (letter === 'đ') return 'ñ'
  const marks = [...letter.normalize('NFD')]
  const [base = ''] = marks
  const tone = marks.find((mark) => mark in vniTone) ?? ''
  if (marks.includes('\u0302')) return base + vniCircumflex[tone]
  if (marks.includes('\u0306')) return base + vniBreve[tone]
  if (marks.includes('\u031B')) return (base === 'o' ? 'ô' : 'ö') + (vniTone[tone] ?? '')
  if (base === 'i' && tone) return vniI[tone] ?? ''
  if (base === 'y' && tone === '\u0323') return 'î'
  return base + (vniTone[tone] ?? '')
}
const toVni = (text: string) =>
  [...text.normalize('NFC')]
    .map((letter) =>
      letter === letter.toLowerCase() ? vniLetter(letter) : vniLetter(letter.toLowerCase()).toUpperCase(),
    )
    .join('')

const subjects = [
  'Bộ Nội vụ',
  'Vụ Cải cách hành chính',
  'Sở Thông tin và Truyền thông',
  'Ủy ban nhân dân tỉnh Hưng Yên',
  'Cục Văn thư và Lưu trữ nhà nước',
  'Thanh tra Bộ',
  'Văn phòng Chính phủ',
  'Đoàn công tác của Bộ',
  'Hội đồng thẩm định',
  'Ban Thi đua, Khen thưởng Trung ương',
  'Đại diện các doanh nghiệp nhỏ',
  'Những người lao động ở miền núi',
  'Ông Nguyễn Văn Ước',
  'Bà Đặng Thị Quỳnh',
  'Học viện Hành chính Quốc gia',
  'Các trường đại học công lập',
  'Ý kiến của cử tri',
  'Phòng Nghiệp vụ báo chí',
  'Tổ biên tập',
  'Người dân xã Kỳ Sơn',
  'Lãnh đạo huyện Mỹ Đức',
  'Trung tâm Xúc tiến đầu tư',
  'Kỹ sư Vũ Thế Huỳnh',
  'Hiệp hội Nghề cá',
  'Đội ngũ cán bộ trẻ',
]
const verbs = [
  'đã ban hành',
  'vừa tổ chức',
  'đang triển khai',
  'sẽ trình bày',
  'yêu cầu rà soát',
  'được giao chủ trì',
  'khẩn trương hoàn thiện',
  'công bố',
  'lấy ý kiến rộng rãi về',
  'hướng dẫn thực hiện',
  'phối hợp kiểm tra',
  'kịp thời tháo gỡ vướng mắc trong',
  'nhấn mạnh tầm quan trọng của',
  'góp phần nâng cao',
  'tiếp tục đổi mới',
  'chịu trách nhiệm về',
  'không đồng ý với',
  'giải trình rõ',
  'từng bước hiện đại hóa',
  'ghi nhận',
]
const objects = [
  'kế hoạch cải cách thủ tục hành chính năm tới',
  'quy chế quản lý cổng thông tin điện tử',
  'đề án vị trí việc làm',
  'chế độ tiền lương mới',
  'công tác bảo đảm an toàn giao thông đường thủy',
  'việc tiếp nhận và trả lời phản ánh, kiến nghị',
  'chỉ số hài lòng của người dân',
  'nghị quyết về phát triển kinh tế tập thể',
  'dự thảo thông tư hướng dẫn bầu cử',
  'lễ hội truyền thống ở địa phương',
  'nguồn vốn vay ưu đãi',
  'mức thưởng Tết cho công nhân',
  'các quỹ hỗ trợ học sinh nghèo vượt khó',
  'danh sách những đơn vị chậm giải ngân',
  'hệ thống thư điện tử công vụ',
  'khuôn khổ pháp lý về chữ ký số',
  'kết quả khảo sát giếng nước sạch',
  'phương án sắp xếp đơn vị sự nghiệp',
  'hồ sơ cấp giấy phép xây dựng',
  'nghĩa vụ của tổ chức tín dụng',
  'quyết định khuyến khích trồng rừng',
  'ngoại ngữ cho viên chức',
]
const ends = [
  '.',
  ' trong quý III.',
  ' từ ngày 15/7/2026.',
  ', theo Quyết định số 1235/QĐ-BNV.',
  ' tại Hà Nội.',
  ' và Đà Nẵng!',
  '; kinh phí 3,5 tỷ đồng.',
  '?',
]

/** Five hundred different sentences, the same at every run. */
const sentences = Array.from({ length: 500 }, (_, n) => {
  const pick = (list: readonly string[], step: number) =>
    list[(n * step + Math.floor(n / list.length)) % list.length] ?? ''
  return `${pick(subjects, 1)} ${pick(verbs, 3)} ${pick(objects, 5)}${pick(ends, 7)}`.normalize('NFC')
})

const english = [
  'The Ministry of Home Affairs has announced the results of the administrative reform index.',
  'Résumés and other naïve clichés were discussed in the café of the hôtel.',
  '© 2026 The portal. All rights reserved; Microsoft® Word™ and LibreOffice® are trademarks.',
  'Particles of 2.5 µm and 10 µm were measured at ±0.5 °C over 3½ days.',
  'Mr José Müller of São Paulo met Ms Françoise Lefèvre in Zürich and Malmö.',
  'Pay £5, ¥300 or 20¢; see § 12 and ¶ 4 of the act.',
  '“Où est le numéro 7?” asked the señor from Perú.',
  'An in do to the men him ban can an ton.',
  'Area = 5 × 3 m², or 15 ÷ 2 as a quotient.',
  'Download the form, fill it in and send it to the one-stop office before Friday.',
]
const unicode = [
  ...sentences,
  ...sentences.map((sentence) => sentence.normalize('NFD')),
  ...sentences.map((sentence) => sentence.toUpperCase()),
  ...english,
  ...english.map((sentence, n) => `${sentence} ${sentences[n]}`),
  'Có ba con gà và hai con bò',
  'Nhà có hai ghế đá',
  'Lê Quý Đôn',
  'vô tư',
  'Bé Lê',
  'thông báo',
  'là',
  'Xã có tám thôn',
  'Bình Thái',
]
const share = (texts: readonly string[], test: (text: string) => boolean) => texts.filter(test).length / texts.length

describe('a legacy encoding', () => {
  it('B3 has 500 different sentences to be tried on', () => expect(new Set(sentences).size).toBe(500))

  it('B3 MOHA-9.4 HY-10.2 TCVN3 is detected in at least 98 % of sentences', () => {
    expect(share(sentences, (sentence) => legacyEncodingOf(toTcvn3(sentence)) === 'TCVN3')).toBeGreaterThanOrEqual(0.98)
  })

  it('B3 MOHA-9.4 HY-10.2 VNI is detected in at least 98 % of sentences', () => {
    expect(share(sentences, (sentence) => legacyEncodingOf(toVni(sentence)) === 'VNI')).toBeGreaterThanOrEqual(0.98)
  })

  it('B3 is seen in at most 0.5 % of Unicode Vietnamese and English sentences', () => {
    expect(share(unicode, (sentence) => legacyEncodingOf(sentence) !== null)).toBeLessThanOrEqual(0.005)
  })

  it.each(english)('B3 is not seen in “%s”', (sentence) => expect(legacyEncodingOf(sentence)).toBeNull())

  it('B3 is found in one paragraph of a Unicode text, and only that is converted', () => {
    const [a = '', b = '', c = ''] = sentences
    const text = [a, toVni(b), c].join('\n')
    expect(legacyEncodingOf(text)).toBe('VNI')
    expect(fromLegacy(text, 'VNI')).toBe([a, b, c].join('\n'))
  })

  it.each([
    ['Bé Néi vô', 'TCVN3', 'Bộ Nội vụ'],
    ['QUYÕT §ÞNH', 'TCVN3', 'QUYẾT ĐỊNH'],
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'TCVN3', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Boä Noäi vuï', 'VNI', 'Bộ Nội vụ'],
    ['QUYEÁT ÑÒNH', 'VNI', 'QUYẾT ĐỊNH'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'VNI', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ] as const)('B3 “%s” is %s for “%s”', (written, encoding, meant) => {
    expect(legacyEncodingOf(written)).toBe(encoding)
    expect(fromLegacy(written, encoding)).toBe(meant)
  })

  it('B3 is converted back exactly, sentences in capitals too', () => {
    for (const sentence of sentences) {
      expect(fromLegacy(toTcvn3(sentence), 'TCVN3')).toBe(sentence)
      expect(fromLegacy(toVni(sentence), 'VNI')).toBe(sentence)
      const capitals = sentence.toUpperCase()
      expect(fromLegacy(toVni(capitals), 'VNI')).toBe(capitals)
      expect(fromLegacy(toTcvn3(capitals), 'TCVN3')).toBe(capitals)
    }
  })

  it('B3 is converted back exactly from small letters, however they follow each other', () => {
    const syllables = sentences.flatMap((sentence) => sentence.toLowerCase().match(/\p{L}+/gu) ?? [])
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...syllables), { minLength: 3, maxLength: 12 }), (words) => {
        const text = words.join(' ')
        expect(fromLegacy(toVni(text), 'VNI')).toBe(text)
        expect(fromLegacy(toTcvn3(text), 'TCVN3', { continues: true })).toBe(text)
      }),
    )
  })

  it('B3 does not begin a sentence where formatted words go on in one', () => {
    expect(fromLegacy('ý kiÕn', 'TCVN3', { continues: true })).toBe('ý kiến')
    expect(fromLegacy('ý kiÕn', 'TCVN3')).toBe('Ý kiến')
  })

  it('B3 is never seen in what has been converted', () => {
    for (const sentence of sentences) {
      expect(legacyEncodingOf(fromLegacy(toTcvn3(sentence), 'TCVN3'))).toBeNull()
      expect(legacyEncodingOf(fromLegacy(toVni(sentence), 'VNI'))).toBeNull()
    }
  })
})

describe('a body text', () => {
  it('B3 is converted paragraph by paragraph, its form, marks and Unicode paragraphs as they were', () => {
    const [first = '', second = '', third = ''] = sentences
    const bold = [{ type: 'bold' as const }]
    const bodyOf = (write: (text: string) => string): Body => ({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: write(first) }] },
        {
          type: 'bulletList',
          content: [
            { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: write(second) }] }] },
          ],
        },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: `${write('Theo')} ` },
            { type: 'text', text: write('ý kiến'), marks: bold },
          ],
        },
        { type: 'paragraph', content: [{ type: 'text', text: third }] },
        { type: 'image', attrs: { fileId: 'f', alt: '', caption: write(second) } },
      ],
    })
    expect(bodyFromLegacy(bodyOf(toTcvn3), 'TCVN3')).toEqual(bodyOf((text) => text))
    expect(bodyFromLegacy(bodyOf(toVni), 'VNI')).toEqual(bodyOf((text) => text))
  })
})
