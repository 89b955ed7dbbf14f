import { expect, it } from 'vitest'
import { bodyOfLines, picturesOfLines } from './body-of-lines'

const body = (...lines: string[]) => bodyOfLines(lines, ({ file }) => `id-of-${file}`).content

it('joins lines of one list, quote or table into one block', () => {
  const blocks = body('- một', '- hai', '3. ba', '> trích', '| Việc | Hạn |', '| Rà soát | Quý I |', 'Đoạn cuối')
  expect(blocks.map((block) => block.type)).toEqual(['bulletList', 'orderedList', 'blockquote', 'table', 'paragraph'])
  expect(blocks[1]).toMatchObject({ attrs: { start: 3 } })
  expect(blocks[3]).toMatchObject({
    content: [
      { content: [{ type: 'tableHeader' }, { type: 'tableHeader' }] },
      { content: [{ type: 'tableCell' }, { type: 'tableCell' }] },
    ],
  })
})

it('reads headings of three levels', () => {
  expect(body('## A', '### B', '#### C').map((block) => block.type === 'heading' && block.attrs.level)).toEqual([
    2, 3, 4,
  ])
})

it('names a picture by the id of its stored file', () => {
  expect(body('![Toàn cảnh](hoi-nghi.jpg "Ảnh: Trung tâm Thông tin")')).toEqual([
    { type: 'image', attrs: { fileId: 'id-of-hoi-nghi.jpg', alt: 'Toàn cảnh', caption: 'Ảnh: Trung tâm Thông tin' } },
  ])
  expect(picturesOfLines(['![Toàn cảnh](hoi-nghi.jpg)'])).toEqual([
    { file: 'hoi-nghi.jpg', alt: 'Toàn cảnh', caption: '' },
  ])
})

it('reads bold text and links inside a line', () => {
  expect(body('Xem **ngay** tại [Cổng](https://moha.gov.vn).')).toMatchObject([
    {
      content: [
        { text: 'Xem ' },
        { text: 'ngay', marks: [{ type: 'bold' }] },
        { text: ' tại ' },
        { text: 'Cổng', marks: [{ type: 'link' }] },
        { text: '.' },
      ],
    },
  ])
})

it('refuses a link that runs', () => {
  expect(() => body('[Bấm](javascript:alert(1))')).toThrow()
})
