import { expect, it } from 'vitest'
import { clauseWords } from './clause-words'

it('cites point, clause and article in the order officials use', () => {
  expect(clauseWords('12')).toBe('Điều 12')
  expect(clauseWords('12.1')).toBe('khoản 1 Điều 12')
  expect(clauseWords('11.2a')).toBe('điểm a khoản 2 Điều 11')
  expect(clauseWords('5.1dd')).toBe('điểm đ khoản 1 Điều 5')
})
