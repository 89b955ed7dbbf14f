import { expect, it } from 'vitest'
import { plainWords } from './plain-words'

const paragraph = (...texts: string[]) => ({
  type: 'paragraph',
  content: texts.map((text) => (text === '\n' ? { type: 'hardBreak' } : { type: 'text', text })),
})

it('reads a body line by line, lists and tables too', () => {
  const cell = (text: string) => ({ type: 'tableCell', content: [paragraph(text)] })
  const body = {
    type: 'doc',
    content: [
      paragraph('Kính gửi', '\n', 'các đơn vị'),
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('một')] }] },
      { type: 'table', content: [{ type: 'tableRow', content: [cell('hai'), cell('ba')] }] },
    ],
  }
  expect(plainWords(body)).toBe('Kính gửi\ncác đơn vị\nmột\nhai\nba')
})

it('has no words for files and relations', () => {
  expect(plainWords({ connect: [{ id: 1 }], disconnect: [] })).toBe(null)
})
