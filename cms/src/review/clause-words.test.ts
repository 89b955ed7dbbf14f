import { expect, it } from 'vitest'
import { clauseWords } from './clause-words'

it('names article, paragraph and point in the words of the regulation', () => {
  expect(clauseWords('MOHA-12')).toBe('theo Điều 12 Quy chế')
  expect(clauseWords('MOHA-9.5')).toBe('theo khoản 5 Điều 9 Quy chế')
  expect(clauseWords('MOHA-11.2a')).toBe('theo điểm a khoản 2 Điều 11 Quy chế')
  expect(clauseWords('MOHA-11.3dd-2')).toBe('theo điểm đ khoản 3 Điều 11 Quy chế')
})

it('does so for every regulation, in the words its profile cites it by', () => {
  expect(clauseWords('CCHC-7.3a-1', 'Quy chế')).toBe('theo điểm a khoản 3 Điều 7 Quy chế')
  expect(clauseWords('HY-9.4', 'Quy chế của Sở')).toBe('theo khoản 4 Điều 9 Quy chế của Sở')
  expect(clauseWords('BP-12.1a')).toBe('theo điểm a khoản 1 Điều 12 Quy chế')
  expect(clauseWords('BP-CV-3')).toBe('theo mục 3 Công văn gửi kèm Quy chế')
  expect(clauseWords('MIC-p9c')).toBe('theo điểm c đoạn 9 Quy chế')
})

it('says nothing for our own defaults', () => {
  for (const clause of ['default', 'newsItem', 'F11', 'MOHA-pre']) expect(clauseWords(clause)).toBe('')
})
