import { expect, it } from 'vitest'
import { pageForIndex } from './page-for-index.ts'

it('files an item of the first hours of New Year in Hanoi under the new year', () => {
  const page = pageForIndex({
    path: '/tin/chuc-mung-nam-moi/',
    locale: 'vi',
    type: 'article',
    title: 'Chúc mừng năm mới',
    summary: '',
    text: '',
    numbers: [],
    date: '2025-12-31T17:30:00.000Z',
  })
  expect(page).toContain('year:2026')
})
