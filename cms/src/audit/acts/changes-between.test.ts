import { expect, it } from 'vitest'
import { changesBetween } from './changes-between'

it('names only the fields that differ, with what they were and are', () => {
  expect(changesBetween({ nameVi: 'Tin tức', order: 1 }, { nameVi: 'Tin', order: 1 })).toEqual({
    nameVi: { from: 'Tin tức', to: 'Tin' },
  })
})

it('takes lists and groups for equal where their content is', () => {
  expect(changesBetween({ links: [{ url: 'a', kind: 'web' }] }, { links: [{ kind: 'web', url: 'a' }] })).toEqual({})
})

it('shows a new row field by field, without the empty ones', () => {
  expect(changesBetween(null, { nameVi: 'Tin', nameEn: null })).toEqual({ nameVi: { from: null, to: 'Tin' } })
})
