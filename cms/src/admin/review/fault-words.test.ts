import { expect, it } from 'vitest'
import { faultWords } from './fault-words'

it('says in Vietnamese what kept a document from the portal, also when the code is new to the panel', () => {
  expect(faultWords('file-missing')).toBe('thiếu một tệp của bài')
  expect(faultWords('something-new')).toBe('hệ thống gặp lỗi khi dựng trang')
})
