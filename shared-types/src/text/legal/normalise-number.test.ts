import { describe, expect, it } from 'vitest'
import { looksLikeNumber, normaliseNumberQuery, searchFormsOfNumber } from './normalise-number.ts'

describe('searchFormsOfNumber', () => {
  it('gives every form people type', () => {
    expect(searchFormsOfNumber('2025/QĐ-BNV')).toEqual([
      '2025/QĐ-BNV',
      '2025/qđ-bnv',
      '2025/qd-bnv',
      '2025-qd-bnv',
      '2025 qd bnv',
      '2025qdbnv',
    ])
  })

  it('gives nothing for nothing', () => {
    expect(searchFormsOfNumber(' ')).toEqual([])
  })
})

describe('normaliseNumberQuery', () => {
  it.each([
    '2025/QĐ-BNV',
    '2025/qd-bnv',
    '2025 qd bnv',
    '2025qdbnv',
    'Số: 2025 /QĐ-BNV',
    'quyết định số 2025/QĐ-BNV',
    'QUYẾT ĐỊNH 2025/QĐ–BNV',
  ])('makes one word of %s, which is a form of the number itself', (typed) => {
    expect(normaliseNumberQuery(typed)).toBe('2025qdbnv')
    expect(searchFormsOfNumber('2025/QĐ-BNV')).toContain(normaliseNumberQuery(typed))
  })

  it.each(['05/2020/TT-ABC', '36a-NQ/CP', '17/2008/QH12', '1293/VPUBND-TTTH-CB', '12/CĐ-TTg'])(
    'finds %s under its own normal form',
    (number) => {
      expect(searchFormsOfNumber(number)).toContain(normaliseNumberQuery(number))
      expect(looksLikeNumber(number)).toBe(true)
    },
  )

  it('does not mind a leading zero', () => {
    expect(normaliseNumberQuery('5/2020/TT-ABC')).toBe(normaliseNumberQuery('05/2020/TT-ABC'))
  })
})

describe('looksLikeNumber', () => {
  it.each([
    '2025/QĐ-BNV',
    '2025/qd-bnv',
    '2025 qd bnv',
    '2025qdbnv',
    '2025/qd',
    '43/2011',
    '43 2011 nd cp',
    'số 588/QĐ-BNV',
    'nghị định 43/2011/nđ-cp',
  ])('takes %s for a number', (query) => {
    expect(looksLikeNumber(query)).toBe(true)
  })

  it.each([
    '',
    'thư viện',
    '24 giờ',
    '12 giờ làm việc',
    '28/8/2018',
    '24/7',
    '20 tháng 11',
    '2025',
    '10 kg gạo',
    '3/4 dân số',
    'điều 5',
    'top 10',
    '7 ngày',
  ])('takes %j for words', (query) => {
    expect(looksLikeNumber(query)).toBe(false)
  })
})
