import { expect, it } from 'vitest'
import { askedWordsOf, closenessOf, pageWordsOf } from './closeness-of.ts'

const score = (query: string, title: string, content = title) =>
  closenessOf(pageWordsOf({ title, content }), askedWordsOf(query, new Map())).score

it('W4 puts the marks that were typed before the same letters with other marks', () => {
  expect(score('hồ sơ', 'Hồ sơ')).toBeGreaterThan(score('hồ sơ', 'Họ số'))
})

it('B3 takes hoà and hòa, composed and decomposed, for one word', () => {
  const title = 'Số hòa giải viên'
  expect(score('hoà', title)).toBe(score('hòa', title))
  expect(score('hoà'.normalize('NFD'), title)).toBe(score('hòa', title))
})

it('puts words side by side before the same words apart', () => {
  expect(score('chữ ký số', 'Tin', 'xem dòng chữ ký số')).toBeGreaterThan(score('chữ ký số', 'Tin', 'số chữ rồi ký'))
})

it('puts words in the title before words in the text', () => {
  expect(score('thành lập hội', 'Thành lập hội')).toBeGreaterThan(score('thành lập hội', 'Tin', 'thành lập hội'))
})
