import { describe, expect, it } from 'vitest'
import { moveFailure } from './move-failure'

describe('moveFailure', () => {
  it('says every reason the server gave, once', () => {
    const errors = [
      { path: ['summary'], message: 'Hãy điền mục “Tóm tắt”.' },
      { path: [], message: 'Hãy điền mục “Tóm tắt”.' },
    ]
    expect(moveFailure({ status: 422, name: 'x', message: 'm', details: { code: 'INCOMPLETE', errors } })).toEqual([
      'Hãy điền mục “Tóm tắt”.',
    ])
  })

  it('falls back on the message of a refusal without details', () => {
    expect(moveFailure({ status: 403, name: 'x', message: 'Không được phép.' })).toEqual(['Không được phép.'])
  })

  it('says that the server could not be reached', () => {
    expect(moveFailure({ name: 'TypeError', message: 'Failed to fetch' })).toEqual([
      'Không kết nối được máy chủ. Kiểm tra mạng rồi thử lại.',
    ])
  })
})

it('says how to go on without losing a word where somebody was quicker', () => {
  const message = 'Lê Thị B đã xử lý tài liệu này lúc 09:31 ngày 23/11/2026.'
  expect(moveFailure({ status: 409, name: 'ConflictError', message })).toEqual([
    message,
    'Phần bạn vừa ghi vẫn còn ở đây. Đóng hộp thoại để xem trạng thái mới; sao chép trước nếu còn cần.',
  ])
})
