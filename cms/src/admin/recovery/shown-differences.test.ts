import { expect, it } from 'vitest'
import { shownDifferences } from './shown-differences'

it('shows only the fields that taking back would change', () => {
  const now = { title: 'Hội nghị', summary: 'Tóm tắt', cover: { id: 1 } }
  const kept = { title: 'Hội nghị tổng kết', summary: 'Tóm tắt', cover: { id: 2 } }
  expect(shownDifferences(now, kept)).toEqual([
    { field: 'title', words: { before: 'Hội nghị', removed: '', added: ' tổng kết', after: '' } },
    { field: 'cover', words: null },
  ])
})

it('has nothing to show where the saved text already says it', () => {
  expect(shownDifferences({ title: 'a' }, { title: 'a' })).toEqual([])
})
