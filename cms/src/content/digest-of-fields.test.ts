import { expect, it } from 'vitest'
import { digestOfFields } from './digest-of-fields'

it('gives equal content an equal digest, in whatever order its fields come', () => {
  expect(digestOfFields({ title: 'A', topics: ['t1'] })).toBe(digestOfFields({ topics: ['t1'], title: 'A' }))
})

it('gives another digest for one changed character, and for another order of a list', () => {
  expect(digestOfFields({ title: 'A' })).not.toBe(digestOfFields({ title: 'a' }))
  expect(digestOfFields({ topics: ['t1', 't2'] })).not.toBe(digestOfFields({ topics: ['t2', 't1'] }))
})

it('does not count a field that is empty, so that a new attribute voids no approval', () => {
  expect(digestOfFields({ title: 'A', cover: null, gallery: [] })).toBe(digestOfFields({ title: 'A' }))
  expect(digestOfFields({ official: false })).not.toBe(digestOfFields({}))
})
