import { issueCodes } from 'shared-types/review'
import { expect, it } from 'vitest'
import { issueMessage } from './messages'
import { wallCodes } from './wall-issue'

it('tells people what to do, where, and by which clause', () => {
  expect(issueMessage({ code: 'INCOMPLETE', field: 'topics', clause: 'MOHA-2.2' })).toBe(
    'Hãy điền mục “Chủ đề”, theo khoản 2 Điều 2 Quy chế.',
  )
  expect(issueMessage({ code: 'ALT_TEXT_MISSING', clause: 'MOHA-pre', params: { name: 'hop.jpg' } })).toBe(
    'Hãy ghi mô tả thay thế cho ảnh “hop.jpg”.',
  )
  expect(issueMessage({ code: 'REFUSAL_REASON', clause: 'MOHA-12', params: { min: 20 } })).toContain(
    'ít nhất 20 ký tự, theo Điều 12 Quy chế',
  )
})

it('has words for every issue, none left with a gap', () => {
  for (const code of [...issueCodes, ...wallCodes]) {
    const message = issueMessage({ code, clause: 'default', field: 'title', params: { name: 'hop.jpg', min: 20 } })
    expect(message).not.toMatch(/[{}]|undefined|“”/)
    expect(message).toMatch(/\.$/)
  }
})
