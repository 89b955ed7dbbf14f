import { describe, expect, it } from 'vitest'
import { type AnswerRules, charactersLeft, emptyAnswer, isAnswered } from './move-answer'

const rules: AnswerRules = { refusalNoteMinLength: 20, codesWithPoints: [], retentionRunning: false }

describe('isAnswered', () => {
  it('wants a message that is more than blanks', () => {
    expect(isAnswered('message', { ...emptyAnswer, message: '  ' }, rules)).toBe(false)
    expect(isAnswered('message', { ...emptyAnswer, message: 'Sai số liệu' }, rules)).toBe(true)
  })

  it('MOHA-12 wants a ground and an explanation of twenty characters for a refusal', () => {
    const message = 'Trùng với tin ngày 20'
    expect(isAnswered('refusal', { ...emptyAnswer, message }, rules)).toBe(false)
    expect(isAnswered('refusal', { ...emptyAnswer, refusalCodes: ['DUPLICATE'], message: 'ngắn quá' }, rules)).toBe(
      false,
    )
    expect(isAnswered('refusal', { ...emptyAnswer, refusalCodes: ['DUPLICATE'], message }, rules)).toBe(true)
    expect(charactersLeft('ngắn quá', rules)).toBe(12)
  })

  it('BP-12.1a–d wants the point of a ground that has points', () => {
    const answer = { ...emptyAnswer, refusalCodes: ['AGAINST_POLICY'], message: 'Nội dung trái với chủ trương' }
    const withPoints = { ...rules, codesWithPoints: ['AGAINST_POLICY'] }
    expect(isAnswered('refusal', answer, withPoints)).toBe(false)
    expect(isAnswered('refusal', { ...answer, refusalSubCode: 'a' }, withPoints)).toBe(true)
  })

  it('wants a coded reason and an explanation for a take-down', () => {
    expect(isAnswered('withdrawal', { ...emptyAnswer, message: 'Sai số liệu' }, rules)).toBe(false)
    const answer = { ...emptyAnswer, message: 'Sai số liệu', withdrawalReason: 'publishedInError' }
    expect(isAnswered('withdrawal', answer, rules)).toBe(true)
  })

  it('MOHA-13.3 wants the order a take-down rests on while the text must be kept', () => {
    const answer = { ...emptyAnswer, message: 'Sai số liệu', withdrawalReason: 'outOfDate' }
    const kept = { ...rules, retentionRunning: true }
    expect(isAnswered('withdrawal', answer, kept)).toBe(false)
    expect(isAnswered('withdrawal', { ...answer, competentOrderRef: '12/QĐ-BNV' }, kept)).toBe(true)
    expect(isAnswered('withdrawal', { ...answer, withdrawalReason: 'competentOrder' }, rules)).toBe(false)
  })

  it('wants a purpose before an item is classified', () => {
    expect(isAnswered('classification', emptyAnswer, rules)).toBe(false)
    expect(isAnswered('classification', { ...emptyAnswer, purpose: 'Tuyên truyền' }, rules)).toBe(true)
  })

  it('wants to know where something goes, and to whom', () => {
    expect(isAnswered('unit', { ...emptyAnswer, message: 'Nhờ xem' }, rules)).toBe(false)
    expect(isAnswered('unit', { ...emptyAnswer, message: 'Nhờ xem', unitId: 'u1' }, rules)).toBe(true)
    expect(isAnswered('member', emptyAnswer, rules)).toBe(false)
    expect(isAnswered('member', { ...emptyAnswer, memberId: 7 }, rules)).toBe(true)
    expect(isAnswered('bodies', { ...emptyAnswer, message: 'Xin ý kiến', bodies: '\n' }, rules)).toBe(false)
    expect(isAnswered('until', { ...emptyAnswer, message: 'Chờ công bố' }, rules)).toBe(false)
  })

  it('MOHA-11.3dd-3 wants person, unit and opinion of a sign-off', () => {
    const signOff = { person: 'Nguyễn Văn A', unit: 'Bộ Công an', opinion: '' }
    expect(isAnswered('signOff', { ...emptyAnswer, signOff }, rules)).toBe(false)
    expect(isAnswered('signOff', { ...emptyAnswer, signOff: { ...signOff, opinion: 'Thống nhất' } }, rules)).toBe(true)
  })

  it('asks nothing where the move asks nothing', () => {
    expect(isAnswered(undefined, emptyAnswer, rules)).toBe(true)
  })
})
