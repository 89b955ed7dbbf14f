import { expect, it } from 'vitest'
import { linesOfBody } from './lines-of-body'

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (words: string) => ({ type: 'paragraph', content: [text(words)] })
const cell = (words: string) => ({ type: 'tableCell', content: [paragraph(words)] })
const body = (...content: unknown[]) => ({ type: 'doc', content })
const names = new Map([['file1', 'toàn cảnh.jpg']])

it('gives a paragraph a line and a heading its level', () => {
  const heading = { type: 'heading', attrs: { level: 2 }, content: [text('Chương I')] }
  expect(linesOfBody(body(heading, paragraph('Một đoạn')), names)).toEqual(['## Chương I', 'Một đoạn'])
})

it('gives a table a line a row', () => {
  const rows = [
    ['Số', 'Tên'],
    ['1', 'An'],
  ].map((cells) => ({ type: 'tableRow', content: cells.map(cell) }))
  expect(linesOfBody(body({ type: 'table', content: rows }), names)).toEqual(['| Số | Tên |', '| 1 | An |'])
})

it('numbers an ordered list from its start and marks the items of another', () => {
  const items = ['a', 'b'].map((words) => ({ type: 'listItem', content: [paragraph(words)] }))
  const lists = [
    { type: 'orderedList', attrs: { start: 3 }, content: items },
    { type: 'bulletList', content: items },
  ]
  expect(linesOfBody(body(...lists), names)).toEqual(['3. a', '4. b', '• a', '• b'])
})

it('names a picture by its file and its description', () => {
  const image = { type: 'image', attrs: { fileId: 'file1', alt: 'Hội nghị', caption: '' } }
  expect(linesOfBody(body(image), names)).toEqual(['[Ảnh toàn cảnh.jpg; mô tả: Hội nghị]'])
})

it('shows where a link leads', () => {
  const link = { ...text('tại đây'), marks: [{ type: 'link', attrs: { href: 'https://moha.gov.vn' } }] }
  expect(linesOfBody(body({ type: 'paragraph', content: [text('Xem '), link] }), names)).toEqual([
    'Xem tại đây ‹https://moha.gov.vn›',
  ])
})

it('has no lines where there is no body', () => {
  expect(linesOfBody(null, names)).toEqual([])
})
