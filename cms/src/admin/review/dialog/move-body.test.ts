import { describe, expect, it } from 'vitest'
import { emptyAnswer } from './move-answer'
import { moveBody } from './move-body'

describe('moveBody', () => {
  it('sends only what the move asks for', () => {
    const answer = { ...emptyAnswer, message: ' Nhờ xem ', unitId: 'u1', refusalCodes: ['DUPLICATE'] }
    expect(moveBody({ asks: 'unit' }, answer)).toEqual({ message: 'Nhờ xem', unitId: 'u1' })
    expect(moveBody({ asks: undefined }, { ...answer, message: '' })).toEqual({})
  })

  it('MOHA-12 sends the grounds of a refusal, and the point where there is one', () => {
    const answer = { ...emptyAnswer, message: 'Trùng tin ngày 20/11', refusalCodes: ['DUPLICATE'], refusalSubCode: 'a' }
    expect(moveBody({ asks: 'refusal' }, answer)).toEqual({
      message: 'Trùng tin ngày 20/11',
      refusalCodes: ['DUPLICATE'],
      refusalSubCode: 'a',
    })
  })

  it('sends the coded reason of a take-down with its order', () => {
    const answer = { ...emptyAnswer, withdrawalReason: 'competentOrder', competentOrderRef: ' 12/QĐ ' }
    expect(moveBody({ asks: 'withdrawal' }, answer)).toEqual({
      withdrawalReason: 'competentOrder',
      competentOrderRef: '12/QĐ',
    })
  })

  it('sends the bodies consulted one by one', () => {
    expect(moveBody({ asks: 'bodies' }, { ...emptyAnswer, bodies: 'Bộ Công an\n\n Bộ Tài chính ' }).bodies).toEqual([
      'Bộ Công an',
      'Bộ Tài chính',
    ])
  })

  it('MOHA-12.6 sends the moment an item waits for on the clock of Việt Nam', () => {
    expect(moveBody({ asks: 'until' }, { ...emptyAnswer, until: '2026-12-01T08:00' }).until).toBe(
      '2026-12-01T08:00:00+07:00',
    )
  })
})
