import { expect, it } from 'vitest'
import type { Attribute } from '../content/rows/own-attributes'
import { inputOfFields } from './input-of-fields'

const schemas: Record<string, [string, Attribute][]> = {
  item: [
    ['title', { type: 'string' }],
    ['channel', { type: 'relation', relation: 'manyToOne', target: 'api::channel.channel' }],
    ['topics', { type: 'relation', relation: 'manyToMany', target: 'api::topic.topic' }],
    ['cover', { type: 'media' }],
    ['gallery', { type: 'media', multiple: true }],
    ['forms', { type: 'component', component: 'form', repeatable: true }],
  ],
  form: [['file', { type: 'media' }]],
}
const there = { documents: new Set(['c1', 't1']), files: new Map([['f1', 11]]) }
const input = (fields: Record<string, unknown>) => inputOfFields('item', fields, there, (uid) => schemas[uid] ?? [])

it('names documents by documentId and files by row id, in groups too', () => {
  const fields = { title: 'A', channel: 'c1', topics: ['t1'], cover: 'f1', gallery: ['f1'], forms: [{ file: 'f1' }] }
  expect(input(fields)).toEqual({
    title: 'A',
    channel: 'c1',
    topics: ['t1'],
    cover: 11,
    gallery: [11],
    forms: [{ file: 11 }],
  })
})

it('leaves out what is gone', () => {
  expect(input({ channel: 'c9', topics: ['t9', 't1'], cover: 'f9', gallery: ['f9'] })).toEqual({
    ...{ channel: null, topics: ['t1'], cover: null, gallery: [] },
  })
})

it('leaves out what this version of the form did not have', () => {
  expect(input({ title: 'A' })).toEqual({ title: 'A' })
})
