import { expect, it } from 'vitest'
import { clauseWords } from './clause-words'

it('names article, paragraph and point in the words of the regulation', () => {
  expect(clauseWords('MOHA-12')).toBe('theo Điều 12 Quy chế')
  expect(clauseWords('MOHA-9.5')).toBe('theo khoản 5 Điều 9 Quy chế')
  expect(clauseWords('MOHA-11.2a')).toBe('theo điểm a khoản 2 Điều 11 Quy chế')
  expect(clauseWords('MOHA-11.3dd-2')).toBe('theo điểm đ khoản 3 Điều 11 Quy chế')
})

it('says nothing for our own defaults and for other regulations', () => {
  for (const clause of ['default', 'F11', 'HY-9.4', 'MOHA-pre']) expect(clauseWords(clause)).toBe('')
})
