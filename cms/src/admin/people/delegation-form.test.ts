import { expect, it } from 'vitest'
import { delegationOf } from './delegation-form'

const form = {
  userId: '7',
  role: 'chief',
  channelIds: [],
  from: '2026-12-01',
  to: '2026-12-05',
  decisionRef: ' 12/QĐ-BNV ',
  scope: 'Duyệt tin trong kỳ nghỉ',
}

it('MOHA-3.3 a delegation holds from the beginning of its first day to the end of its last', () => {
  expect(delegationOf(form)).toEqual({
    userId: 7,
    role: 'chief',
    channelIds: [],
    from: '2026-12-01T00:00:00+07:00',
    to: '2026-12-05T23:59:59+07:00',
    decisionRef: '12/QĐ-BNV',
    scope: 'Duyệt tin trong kỳ nghỉ',
  })
})

it('MOHA-3.3 is dated and rests on a decision', () => {
  expect(delegationOf({ ...form, to: '' })).toBeNull()
  expect(delegationOf({ ...form, decisionRef: ' ' })).toBeNull()
})
