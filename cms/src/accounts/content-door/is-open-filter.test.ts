import { expect, it } from 'vitest'
import type { Model } from './is-open-field'
import { isOpenFilter } from './is-open-filter'

const legal = 'api::legal-document.legal-document'
const models: Record<string, Model> = {
  article: {
    attributes: {
      title: { type: 'string' },
      legalDocument: { type: 'relation', target: legal },
      channel: { type: 'relation', target: 'channel' },
      source: { type: 'component', component: 'source' },
    },
  },
  channel: { attributes: { name: { type: 'string' }, rule: { type: 'relation', target: legal } } },
  source: { attributes: { basis: { type: 'relation', target: legal } } },
}
const isOpen = (filters: unknown) => isOpenFilter((uid) => models[uid], 'article', filters)
const asks = { $containsi: 'mật' }

it.each([
  undefined,
  { title: asks },
  { $and: [{ title: asks }, { channel: { name: asks } }] },
  { legalDocument: { documentId: { $eq: 'x' } } },
  { legalDocument: { $or: [{ id: 1 }, { documentId: { $in: ['x'] } }] } },
  { legalDocument: { $null: true } },
])('lets documents be filtered by %j', (filters) => {
  expect(isOpen(filters)).toBe(true)
})

it.each([
  { legalDocument: { abstract: asks } },
  { $and: [{ $or: { 0: { legalDocument: { abstract: asks } } } }] },
  { $not: { legalDocument: { $and: [{ documentId: 'x' }, { title: asks }] } } },
  { 'legalDocument.abstract': asks },
  { channel: { rule: { abstract: asks } } },
  { source: { basis: { title: asks } } },
])('lets nobody ask of a linked document by %j', (filters) => {
  expect(isOpen(filters)).toBe(false)
})
