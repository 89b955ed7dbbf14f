import { expect, it } from 'vitest'
import type { Attribute } from '../../content/rows/own-attributes'
import { diffFields } from './diff-fields'

const uid = 'api::article.article'
const schemas: Record<string, [string, Attribute][]> = {
  [uid]: [
    ['title', { type: 'string' }],
    ['kind', { type: 'enumeration', enum: ['news', 'event'] }],
    ['eventStart', { type: 'datetime' }],
    ['sourceIsOfficial', { type: 'boolean' }],
    ['topics', { type: 'relation', relation: 'manyToMany', target: 'api::topic.topic' }],
    ['body', { type: 'json', customField: 'global::body' }],
    ['sources', { type: 'component', component: 'content.source', repeatable: true }],
  ],
  'content.source': [
    ['name', { type: 'string' }],
    ['url', { type: 'string' }],
  ],
}
const names = new Map([
  ['t1', 'Cải cách hành chính'],
  ['t2', 'Công vụ'],
])
const between = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  diffFields(uid, before, after, names, (of) => schemas[of] ?? [])

it('shows only the fields that differ, in the order of the form, with their labels', () => {
  const fields = between({ title: 'A', kind: 'news', body: null }, { title: 'B', kind: 'event', body: null })
  expect(fields.map(({ field, label }) => [field, label])).toEqual([
    ['title', 'Tiêu đề'],
    ['kind', 'Thể loại'],
  ])
})

it('says choices, dates and yes or no in Vietnamese words and local time', () => {
  const before = { kind: 'news', eventStart: '2026-11-23T02:00:00.000Z', sourceIsOfficial: false }
  const after = { kind: 'event', eventStart: null, sourceIsOfficial: true }
  expect(between(before, after)).toMatchObject([
    { before: 'Tin tức', after: 'Sự kiện' },
    { before: '09:00 23/11/2026', after: null },
    { before: 'Không', after: 'Có' },
  ])
})

it('calls related documents by name, and those that are gone by that', () => {
  expect(between({ topics: ['t1', 't9'] }, { topics: ['t1', 't2'] })).toMatchObject([
    { kind: 'value', before: 'Cải cách hành chính; (không còn)', after: 'Cải cách hành chính; Công vụ' },
  ])
})

it('shows groups line by line with the labels of their fields', () => {
  const [field] = between({ sources: [] }, { sources: [{ name: 'VGP', url: 'https://a.vn' }] })
  expect(field).toMatchObject({ kind: 'text', parts: [{ op: 'added', text: expect.stringContaining('VGP') }] })
})

it('says that only the form changed where the words are the same', () => {
  const body = (marks: unknown[]) => ({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Chữ', ...(marks.length ? { marks } : {}) }] }],
  })
  expect(between({ body: body([]) }, { body: body([{ type: 'bold' }]) })).toMatchObject([
    { kind: 'value', after: 'Định dạng mới, chữ không đổi' },
  ])
})
