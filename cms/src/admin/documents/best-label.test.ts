import { expect, it } from 'vitest'
import { bestLabel } from './best-label'

it('takes the label that says just the field, not one that begins like it', () => {
  expect(bestLabel(['Nội dung thay đổi lần này', 'Nội dung*'], 'Nội dung')).toBe(1)
})

it('takes a label with more words behind where none is exact', () => {
  expect(bestLabel(['Tiêu đề', 'Chuyên mục (1)'], 'Chuyên mục')).toBe(1)
})

it('finds nothing where no label names the field', () => {
  expect(bestLabel(['Tiêu đề'], 'Chủ đề')).toBe(-1)
})
