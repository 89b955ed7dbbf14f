import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../content/body.ts'
import { bodySchema } from '../../content/body.ts'
import { textOfBody } from '../../content/text-of-body.ts'
import { cleanText } from '../clean-text.ts'
import { bodyFromLegalText } from './body-from-legal-text.ts'
import { linesOfText } from './lines-of-text.ts'

const shown = (text: string) =>
  bodyFromLegalText(text).content.map((block) => `${nameOf(block)} ${textOfBody({ type: 'doc', content: [block] })}`)
const nameOf = (block: Block) => (block.type === 'heading' ? `h${block.attrs.level}` : 'p')

describe('bodyFromLegalText', () => {
  it('makes headings of Chương and Điều and paragraphs of the rest', () => {
    expect(shown('Chương I\n\nCHUNG\n\nĐiều 1. Phạm vi\n\n1. Sách.\na) Dày;\nb) Mỏng.')).toEqual([
      'h2 Chương I\nCHUNG',
      'h3 Điều 1. Phạm vi',
      'p 1. Sách.',
      'p a) Dày;',
      'p b) Mỏng.',
    ])
  })

  it('parts the number of an article without a title from its text', () => {
    expect(shown('Điều 1. Thư viện mở cửa cả tuần.\n\nĐiều 2. Thi hành./.')).toEqual([
      'h2 Điều 1.',
      'p Thư viện mở cửa cả tuần.',
      'h2 Điều 2.',
      'p Thi hành./.',
    ])
  })

  it('joins lines a hard wrap or a page break has cut, and keeps list lines apart', () => {
    expect(
      shown('Bạn đọc mượn sách ở quầy\nvà trả sách ở kho của thư\n\nviện trong giờ làm việc.\n- Một;\n- Hai.'),
    ).toEqual(['p Bạn đọc mượn sách ở quầy và trả sách ở kho của thư viện trong giờ làm việc.', 'p - Một;', 'p - Hai.'])
  })

  it('keeps lines in capitals apart with hard breaks, and table-like and page-number lines as paragraphs', () => {
    expect(shown('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTên   Số\nSách   12\n\n3\n\ntiếp theo')).toEqual([
      'p KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC',
      'p Tên   Số',
      'p Sách   12',
      'p 3',
      'p tiếp theo',
    ])
  })

  it('makes the enacting words and the name of an attached text headings', () => {
    expect(shown('QUYẾT ĐỊNH:\nĐiều 1. Thi hành./.\n\nQUY CHẾ\n\nMượn sách\n\nĐiều 1. Phạm vi')).toEqual([
      'h2 QUYẾT ĐỊNH:',
      'h3 Điều 1.',
      'p Thi hành./.',
      'h2 QUY CHẾ',
      'p Mượn sách',
      'h3 Điều 1. Phạm vi',
    ])
  })

  it('turns the marks converters leave into bold, italic and links, and unpaired ones into nothing', () => {
    expect(bodyFromLegalText('Xem **đậm**, *nghiêng* ở <https://thu-vien.vn> và 2 * 3.').content[0]).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Xem ' },
        { type: 'text', text: 'đậm', marks: [{ type: 'bold' }] },
        { type: 'text', text: ', ' },
        { type: 'text', text: 'nghiêng', marks: [{ type: 'italic' }] },
        { type: 'text', text: ' ở ' },
        {
          type: 'text',
          text: 'https://thu-vien.vn',
          marks: [{ type: 'link', attrs: { href: 'https://thu-vien.vn' } }],
        },
        { type: 'text', text: ' và 2 * 3.' },
      ],
    })
  })

  describe('for any text', () => {
    const words = fc.constantFrom(
      'Điều',
      '1.',
      'Điều 2. Tên',
      'Chương',
      'I',
      'CHUNG',
      '1.',
      'a)',
      'đ)',
      '**',
      '*x*',
      '**y**',
      'QUY CHẾ',
      'QUYẾT ĐỊNH:',
      '- x',
      'lời',
      'Lời',
      '<https://a.vn>',
      '(',
      'Nơi nhận:',
      './.',
      '|',
      '\t',
      '   ',
      '\u0000',
      '\u200B',
    )
    const text = fc
      .array(
        fc.oneof(
          { weight: 6, arbitrary: words },
          { weight: 2, arbitrary: fc.constantFrom('\n', '\n\n', ' ', '\f', '\r\n') },
          { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
        ),
        { maxLength: 80 },
      )
      .map((pieces) => pieces.join(' '))

    it('no word is lost and their order is kept', () => {
      fc.assert(
        fc.property(text, (any) => {
          expect(wordsOf(textOfBody(bodyFromLegalText(any)))).toEqual(wordsOf(any))
        }),
      )
    })

    it('the body fits its schema', () => {
      fc.assert(
        fc.property(text, (any) => {
          expect(bodySchema.safeParse(bodyFromLegalText(any)).error).toBeUndefined()
        }),
      )
    })
  })
})

/** Words as they are stored, without the signs Markdown uses. */
function wordsOf(text: string): string[] {
  const lines = linesOfText(text).map((line) => cleanText(line).replace(/[*<>]/g, ''))
  return lines.join(' ').normalize('NFC').split(/\s+/).filter(Boolean)
}
