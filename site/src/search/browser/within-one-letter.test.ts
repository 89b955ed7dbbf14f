import { expect, it } from 'vitest'
import { withinOneLetter } from './within-one-letter.ts'

it.each([
  ['thong', 'thog', true],
  ['thong', 'thomg', true],
  ['thong', 'thongg', true],
  ['thong', 'tong', true],
  ['thong', 'thogn', false],
  ['bo', 'vo', false],
  ['thong', 'hong tin', false],
])('%s and %s: %s', (a, b, near) => {
  expect(withinOneLetter(a, b)).toBe(near)
  expect(withinOneLetter(b, a)).toBe(near)
})
