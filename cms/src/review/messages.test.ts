import { issueCodes } from 'shared-types/review'
import { expect, it } from 'vitest'
import { issueMessage } from './messages'
import { wallCodes } from './wall-issue'

it('tells people what to do, where, and by which clause', () => {
  expect(issueMessage({ code: 'INCOMPLETE', field: 'topics', clause: 'MOHA-2.2' })).toBe(
    'Hãy điền mục “Chủ đề”, theo khoản 2 Điều 2 Quy chế.',
  )
  expect(
    issueMessage({ code: 'ALT_TEXT_MISSING', field: 'cover', clause: 'default', params: { name: 'hop.jpg' } }),
  ).toBe('Ảnh “hop.jpg” ở mục “Ảnh đại diện” chưa có lời mô tả. Hãy ghi văn bản thay thế: một câu nói ảnh cho thấy gì.')
  expect(issueMessage({ code: 'REFUSAL_REASON', clause: 'MOHA-12', params: { min: 20 } })).toContain(
    'ít nhất 20 ký tự, theo Điều 12 Quy chế',
  )
})

it('has words for every issue, none left with a gap', () => {
  for (const code of [...issueCodes, ...wallCodes]) {
    const params = {
      name: 'hop.jpg',
      min: 20,
      title: 'Tin cũ',
      similarity: 0.91,
      text: 'Cổng',
      at: '2026-11-23T02:00:00Z',
      near: 'Xem tại đây',
      level: 4,
      wanted: 3,
      months: 12,
    }
    const message = issueMessage({ code, clause: 'default', field: 'title', params })
    expect(message).not.toMatch(/[{}]|undefined|“”/)
    expect(message).toMatch(/\.$/)
  }
})

it('names who was quicker and when, in local time', () => {
  const params = { name: 'Trần Minh Đức', at: '2026-11-23T02:05:00.000Z' }
  expect(issueMessage({ code: 'EDIT_CONFLICT', clause: 'default', params })).toMatch(/^Trần Minh Đức .*09:05/)
})
