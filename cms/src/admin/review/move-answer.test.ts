import { describe, expect, it } from 'vitest'
import { charactersLeft, emptyAnswer, isAnswered } from './move-answer'

describe('isAnswered', () => {
  it('wants a message that is more than blanks', () => {
    expect(isAnswered('message', { ...emptyAnswer, message: '  ' })).toBe(false)
    expect(isAnswered('reason', { ...emptyAnswer, message: 'Sai số liệu' })).toBe(true)
  })

  it('MOHA-12 wants a ground and an explanation of twenty characters for a refusal', () => {
    const note = 'Trùng với tin ngày 20'
    expect(isAnswered('refusal', { ...emptyAnswer, message: note })).toBe(false)
    expect(isAnswered('refusal', { ...emptyAnswer, refusalCodes: ['DUPLICATE'], message: 'ngắn quá' })).toBe(false)
    expect(isAnswered('refusal', { ...emptyAnswer, refusalCodes: ['DUPLICATE'], message: note })).toBe(true)
    expect(charactersLeft('ngắn quá')).toBe(12)
  })

  it('wants a purpose before an item is classified', () => {
    expect(isAnswered('classification', emptyAnswer)).toBe(false)
    expect(isAnswered('classification', { ...emptyAnswer, purpose: 'Tuyên truyền' })).toBe(true)
  })

  it('asks nothing where the move asks nothing', () => {
    expect(isAnswered(undefined, emptyAnswer)).toBe(true)
  })
})
