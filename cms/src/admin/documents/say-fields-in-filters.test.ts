import { expect, it } from 'vitest'
import { sayFieldsInFilters } from './say-fields-in-filters'

it('says fields and values in Vietnamese and leaves what already has words', () => {
  const kind = { name: 'kind', type: 'enumeration', label: 'kind', options: [{ label: 'news', value: 'news' }] }
  const createdAt = { name: 'createdAt', type: 'date', label: { id: 'x', defaultMessage: 'y' } }
  expect(sayFieldsInFilters({ displayedFilters: [kind, createdAt] }).displayedFilters).toEqual([
    { name: 'kind', type: 'enumeration', label: 'Thể loại', options: [{ label: 'Tin tức', value: 'news' }] },
    createdAt,
  ])
})
