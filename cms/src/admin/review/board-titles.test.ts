import { expect, it } from 'vitest'
import { moveWords } from './move-words'
import { stateWords } from './state-words'

it('CCHC-4.1 calls the people of a board what its regulation calls them', () => {
  const titles = { chief: 'Trưởng ban' }
  expect(moveWords({ move: 'toChief' }, titles)).toBe('Trình Trưởng ban')
  expect(stateWords('chiefReview', titles)).toBe('Chờ Trưởng ban duyệt')
})

it('writes a common noun small inside a sentence, a title with its capital', () => {
  const titles = { unitHead: 'Thủ trưởng đơn vị', leadership: 'Lãnh đạo Bộ', chief: 'Tổng biên tập' }
  expect(moveWords({ move: 'sendToHead' }, titles)).toBe('Trình thủ trưởng đơn vị')
  expect(stateWords('leadershipReview', titles)).toBe('Chờ lãnh đạo Bộ duyệt')
  expect(stateWords('chiefReview', titles)).toBe('Chờ Tổng biên tập duyệt')
})

it('has words where a regulation gives no title', () => {
  expect(stateWords('chiefReview', null)).toBe('Chờ Tổng biên tập duyệt')
  expect(stateWords('boardReview', {})).toBe('Chờ thành viên Ban Biên tập')
})

it('tells a unit head whether approving publishes or sends on', () => {
  expect(moveWords({ move: 'headApprove', to: 'approved' }, null)).toBe('Duyệt và xuất bản')
  expect(moveWords({ move: 'headApprove', to: 'submitted' }, null)).toBe('Duyệt, gửi Ban Biên tập')
})
