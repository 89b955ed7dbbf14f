import { expect, it } from 'vitest'
import { asksForUses } from './asks-for-uses'

it.each([
  [{ populate: 'related' }],
  [{ populate: '*' }],
  [{ populate: 'true' }],
  [{ populate: ['folder', 'related'] }],
  [{ populate: { related: { fields: ['title'] } } }],
  [{ populate: { related: 'true' } }],
  [{ populate: { folder: { populate: { files: { populate: '*' } } } } }],
  [{ filters: { related: { title: { $contains: 'mật' } } } }],
  [{ filters: { $and: [{ related: { id: 1 } }] } }],
  [{ sort: 'related.title:asc' }],
  [{ sort: { related: { title: 'asc' } } }],
  [{ fields: ['name', 'related'] }],
])('F33 files give nothing of the documents they stand in to %j', (query) => {
  expect(asksForUses(query, true)).toBe(true)
})

it.each([
  [{ populate: 'files.related' }],
  [{ populate: 'files' }],
  [{ populate: { files: { fields: ['name'] } } }],
  [{ filters: { files: { name: { $contains: 'mật' } } } }],
  [{ populate: { files: '*' } }],
  [{ populate: { files: { populate: 'related' } } }],
  [{ populate: { children: { populate: { files: { populate: '*' } } } } }],
])('F33 folders give neither their files nor what those stand in to %j', (query) => {
  expect(asksForUses(query, false)).toBe(true)
})

it.each([
  [{}, true],
  [{ populate: { folder: 'true' } }, true],
  [{ filters: { name: { $containsi: 'related' } }, sort: 'createdAt:DESC' }, true],
  [{ populate: { parent: { populate: { parent: '*' } } } }, false],
  [{ populate: { parent: 'true', children: { count: 'true' }, files: { count: 'true' } } }, false],
])('the media library’s own query %j passes', (query, ofFiles) => {
  expect(asksForUses(query, ofFiles)).toBe(false)
})
