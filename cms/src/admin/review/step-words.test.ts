import { expect, it } from 'vitest'
import { stepWords } from './step-words'

it('says moves as their buttons do, with the titles of the board', () => {
  expect(stepWords({ move: 'toChief' }, { chief: 'Trưởng ban' })).toBe('Trình Trưởng ban')
})

it('says the acts beside the moves', () => {
  expect(stepWords({ move: 'secrecyChecked' }, null)).toBe('Xác nhận đã kiểm tra độ mật')
})

it('shows the code of an act it has no words for', () => {
  expect(stepWords({ move: 'somethingNew' }, null)).toBe('somethingNew')
})
