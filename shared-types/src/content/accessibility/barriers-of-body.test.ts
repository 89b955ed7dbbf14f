import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleBody } from '../../fixtures/index.ts'
import { type Block, type Body, bodySchema } from '../body.ts'
import { textOfBody } from '../text-of-body.ts'
import { barrierKey } from './barrier-key.ts'
import { barriersOfBody } from './barriers-of-body.ts'
import { isDescribed } from './is-described.ts'
import { withoutHeadingJumps } from './without-heading-jumps.ts'

const body = (...content: Block[]): Body => bodySchema.parse({ type: 'doc', content })
const text = (words: string, href?: string) => ({
  type: 'text' as const,
  text: words,
  ...(href ? { marks: [{ type: 'link' as const, attrs: { href } }] } : {}),
})
const paragraph = (...content: ReturnType<typeof text>[]): Block => ({ type: 'paragraph', content })
const heading = (level: 2 | 3 | 4, words = `Mục ${level}`): Block => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
})
type CellType = 'tableHeader' | 'tableCell'
const cell = (type: CellType, words: string, rowspan = 1) => ({
  type,
  attrs: { colspan: 1, rowspan },
  content: [{ type: 'paragraph' as const, content: words ? [text(words)] : [] }],
})
const table = (...rows: ReturnType<typeof cell>[][]): Block => ({
  type: 'table',
  content: rows.map((content) => ({ type: 'tableRow' as const, content })),
})
const codes = (...content: Block[]) => barriersOfBody(body(...content)).map(({ code }) => code)

it('MOHA-pre finds nothing in a body with every node an editor can make', () => {
  expect(barriersOfBody(exampleBody)).toEqual([])
})

describe('MOHA-pre headings', () => {
  it('go down one level at a time, beginning below the page’s title', () => {
    expect(codes(heading(2), heading(3), heading(4), heading(2), heading(3))).toEqual([])
  })

  it('that jump are named with their place and the level that mends them', () => {
    expect(barriersOfBody(body(heading(2), heading(4, 'Kết quả')))).toEqual([
      { code: 'HEADING_JUMP', params: { text: 'Kết quả', at: 2, level: 4, wanted: 3 } },
    ])
    expect(codes(heading(3))).toEqual(['HEADING_JUMP'])
  })

  it('are found inside a quote too', () => {
    expect(codes({ type: 'blockquote', content: [heading(4)] })).toEqual(['HEADING_JUMP'])
  })
})

describe('MOHA-pre tables', () => {
  const row = (type: CellType) => [cell(type, 'Tỉnh'), cell(type, 'Điểm')]

  it('have a first row or a first column of header cells', () => {
    expect(codes(table(row('tableHeader'), row('tableCell')))).toEqual([])
    expect(codes(table([cell('tableHeader', 'Tỉnh'), cell('tableCell', 'Hà Nội')]))).toEqual([])
  })

  it('without one are named by their place and first words', () => {
    expect(barriersOfBody(body(paragraph(text('Bảng')), table(row('tableCell'), row('tableCell'))))).toEqual([
      { code: 'TABLE_WITHOUT_HEADER', params: { text: 'Tỉnh Điểm Tỉnh Điểm', at: 1 } },
    ])
  })

  it('may leave the corner of both empty, and merge cells of the first column', () => {
    const header = (words: string, rowspan?: number) => cell('tableHeader', words, rowspan)
    expect(codes(table([cell('tableCell', ''), header('Điểm')], row('tableCell')))).toEqual([])
    const merged = [
      [header('Miền Bắc', 2), cell('tableCell', 'Hà Nội')],
      [cell('tableCell', 'Hải Phòng')],
      [header('Miền Nam'), cell('tableCell', 'Cần Thơ')],
    ]
    expect(codes(table(...merged))).toEqual([])
  })

  it('are not named by empty header cells', () => {
    expect(codes(table([cell('tableHeader', ''), cell('tableHeader', '')], row('tableCell')))).toEqual([
      'TABLE_WITHOUT_HEADER',
    ])
  })
})

describe('MOHA-pre links', () => {
  it('that lead somewhere unsaid are named with the paragraph they stand in', () => {
    const line = paragraph(text('Mẫu đơn tải '), text('tại đây', 'https://example.vn/mau'), text('.'))
    expect(barriersOfBody(body(line))).toEqual([
      {
        code: 'LINK_VAGUE',
        params: { text: 'tại đây', href: 'https://example.vn/mau', near: 'Mẫu đơn tải tại đây.', at: 1 },
      },
    ])
  })

  it('are read whole, however their letters are set', () => {
    const bold = { ...text('Nghị định', '/van-ban/a/'), marks: [{ type: 'bold' as const }, ...link('/van-ban/a/')] }
    expect(codes(paragraph(bold, text(' xem thêm', '/van-ban/a/')))).toEqual([])
    expect(codes(paragraph(text('xem ', '/van-ban/a/'), text('thêm', '/van-ban/a/')))).toEqual(['LINK_VAGUE'])
    expect(codes(paragraph(text('Nghị định', '/van-ban/a/'), text('xem thêm', '/van-ban/b/')))).toEqual(['LINK_VAGUE'])
  })
})

const link = (href: string) => [{ type: 'link' as const, attrs: { href } }]

describe('MOHA-pre an alternative text', () => {
  it.each(['', '  ', 'IMG_2041.jpg', 'anh-1.png', 'DSC 0042', 'image_01'])('%j says nothing', (alt) => {
    expect(isDescribed(alt)).toBe(false)
  })

  it('in words is one', () => {
    expect(isDescribed('Quang cảnh hội nghị')).toBe(true)
    expect(isDescribed('Ảnh 1: đại biểu biểu quyết')).toBe(true)
  })
})

const anyHeading = fc.constantFrom<2 | 3 | 4>(2, 3, 4).map((level) => heading(level))
const anyBlock = fc.oneof(
  anyHeading,
  fc.string({ minLength: 1 }).map((words) => paragraph(text(words))),
  anyHeading.map((block): Block => ({ type: 'blockquote', content: [block] })),
)

describe('whatever a body holds', () => {
  it('raising jumping headings leaves none at the top and every text as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyHeading, fc.constant(paragraph(text('Đoạn'))))), (blocks) => {
        const before = body(...blocks)
        const after = withoutHeadingJumps(before)
        expect(barriersOfBody(after)).toEqual([])
        expect(textOfBody(after)).toBe(textOfBody(before))
        expect(withoutHeadingJumps(after)).toEqual(after)
      }),
    )
  })

  it('headings of one level below the same heading stay on one level when raised', () => {
    const levels = withoutHeadingJumps(body(heading(3), heading(3), heading(2), heading(4), heading(4))).content.map(
      (block) => (block.type === 'heading' ? block.attrs.level : null),
    )
    expect(levels).toEqual([2, 2, 2, 3, 3])
  })

  it('a body is found wanting exactly where its headings jump', () => {
    fc.assert(
      fc.property(fc.array(anyBlock), (blocks) => {
        const levels = blocks.flatMap((block) =>
          block.type === 'heading'
            ? [block.attrs.level]
            : block.type === 'blockquote' && block.content[0]?.type === 'heading'
              ? [block.content[0].attrs.level]
              : [],
        )
        const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1)
        expect(codes(...blocks)).toEqual(jumps.map(() => 'HEADING_JUMP'))
      }),
    )
  })

  it('an edit elsewhere leaves a barrier the one it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }).map((words) => paragraph(text(words)))), (added) => {
        const vague = paragraph(text('tại đây', '/a/'))
        const keyed = (...blocks: Block[]) =>
          barriersOfBody(body(...blocks)).map((barrier) => barrierKey({ ...barrier, field: 'body' }))
        expect(keyed(...added, vague)).toEqual(keyed(vague))
      }),
    )
  })
})
