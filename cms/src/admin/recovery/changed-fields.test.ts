import { expect, it } from 'vitest'
import { changedFields } from './changed-fields'

it('finds what was typed, what was emptied and what was added', () => {
  const loaded = { title: 'Hội nghị', summary: 'Tóm tắt', kind: 'news' }
  const now = { title: 'Hội nghị tổng kết', summary: undefined, kind: 'news', authorName: 'Lan' }
  expect(changedFields(loaded, now)).toEqual({ title: 'Hội nghị tổng kết', summary: null, authorName: 'Lan' })
})

it('sees through lists and bodies', () => {
  const body = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })
  expect(changedFields({ body: body('a'), topics: [1] }, { body: body('b'), topics: [1] })).toEqual({ body: body('b') })
})

it('takes absent, null and empty for the same', () => {
  expect(changedFields({ title: null, summary: '' }, { title: '', authorName: null })).toEqual({})
})
