import { expect, it } from 'vitest'
import { type Part, partsBetween } from './parts-between'

const textOf = (parts: readonly Part[], op: Part['op']) =>
  parts
    .filter((part) => part.op === 'same' || part.op === op)
    .map((part) => part.text)
    .join('')

it('marks the words that changed within a paragraph', () => {
  expect(partsBetween('Thời hạn là 15 ngày làm việc', 'Thời hạn là 20 ngày làm việc')).toEqual([
    { op: 'same', text: 'Thời hạn là ' },
    { op: 'removed', text: '15' },
    { op: 'added', text: '20' },
    { op: 'same', text: ' ngày làm việc' },
  ])
})

it('shows a new paragraph whole and leaves its neighbours alone', () => {
  expect(partsBetween('Một\nBa', 'Một\nHai\nBa')).toEqual([
    { op: 'same', text: 'Một\n' },
    { op: 'added', text: 'Hai\n' },
    { op: 'same', text: 'Ba' },
  ])
})

it('says nothing changed of equal texts', () => {
  expect(partsBetween('Một\nHai', 'Một\nHai')).toEqual([{ op: 'same', text: 'Một\nHai' }])
})

it('shows a first text as added', () => {
  expect(partsBetween('', 'Một')).toEqual([{ op: 'added', text: 'Một' }])
})

it('gives both texts back, whatever was done to them', () => {
  const before = 'Điều 1. Phạm vi\nQuy chế này quy định việc quản lý.\n\n| Số | Tên |\n| 1 | A |'
  const after =
    'Điều 1. Phạm vi điều chỉnh\nQuy chế này quy định việc quản lý, vận hành.\n| Số | Tên |\n| 1 | B |\n| 2 | C |'
  const parts = partsBetween(before, after)
  expect([textOf(parts, 'removed'), textOf(parts, 'added')]).toEqual([before, after])
})

it('shows two long unrelated texts whole', () => {
  const text = (word: string) => Array.from({ length: 5_000 }, (_, index) => `${word} ${index}`).join('\n')
  const parts = partsBetween(text('trước'), text('sau'))
  expect(textOf(parts, 'removed')).toBe(text('trước'))
})
