import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordParts } from './word-parts.ts'

it('HY-11.2 marks the words that changed, with their Vietnamese letters whole', () => {
  expect(wordParts('trong 05 ngày làm việc', 'trong 02 ngày làm việc')).toEqual([
    { op: 'same', text: 'trong ' },
    { op: 'removed', text: '05' },
    { op: 'added', text: '02' },
    { op: 'same', text: ' ngày làm việc' },
  ])
  expect(wordParts('được bổ nhiệm', 'được bổ sung').map(({ text }) => text)).toEqual(['được bổ ', 'nhiệm', 'sung'])
})

it('loses nothing of either text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const parts = wordParts(before, after)
      const without = (op: string) => parts.flatMap((part) => (part.op === op ? [] : [part.text])).join('')
      expect([without('added'), without('removed')]).toEqual([before, after])
    }),
    { seed: 20_261_123 },
  )
})

it('shows two texts whole where nearly nothing is the same', () => {
  const words = (lead: string) => Array.from({ length: 900 }, (_, at) => `${lead}${at}`).join(' ')
  expect(wordParts(words('a'), words('b')).map(({ op }) => op)).toEqual(['removed', 'added'])
})
