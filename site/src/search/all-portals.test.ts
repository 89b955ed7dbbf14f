import { afterEach, beforeEach, expect, it } from 'vitest'
import { RecordStore } from './record-store.ts'
import type { SearchRecord } from './search-record.ts'

const main = 'moha.gov.vn'
const sub = 'ttt.moha.gov.vn'
const record = (path: string, overrides: Partial<SearchRecord> = {}): SearchRecord => ({
  ...{ path, locale: 'vi', type: 'article', title: 'Ký số', summary: '', text: '', numbers: [], date: null },
  ...overrides,
})
const onSub = (path: string) => record(path, { also: { host: main, portal: 'Trang Trung tâm Thông tin' } })

let store: RecordStore
const pathsOn = (host: string) => store.all(host).map(({ path }) => path)

beforeEach(() => {
  store = new RecordStore(':memory:')
})
afterEach(() => store.close())

it('BP-4.1b BP-7.3m what a sub-portal has is in the main portal’s index too, with its whole address and the name of the portal', () => {
  store.apply(sub, [onSub('/tin/ky-so/')], [])
  expect(pathsOn(sub)).toEqual(['/tin/ky-so/'])
  expect(store.all(main)).toMatchObject([{ path: `https://${sub}/tin/ky-so/`, portal: 'Trang Trung tâm Thông tin' }])
})

it('BP-4.1b a take-down on the sub-portal is one in the main portal’s index', () => {
  store.apply(sub, [onSub('/tin/ky-so/')], [])
  store.apply(sub, [], ['/tin/ky-so/'])
  expect(pathsOn(main)).toEqual([])
})

it('a reconcile of one portal forgets what went there and nothing of the others', () => {
  store.apply(main, [record('/tin/a/')], [])
  store.apply(sub, [onSub('/tin/b/'), onSub('/tin/c/')], [])
  store.keepOnly(main, new Set(['/tin/a/']))
  expect(pathsOn(main)).toEqual(['/tin/a/', `https://${sub}/tin/b/`, `https://${sub}/tin/c/`])
  store.keepOnly(sub, new Set(['/tin/c/']))
  expect(pathsOn(main)).toEqual(['/tin/a/', `https://${sub}/tin/c/`])
})

it('a channel that is renamed is known by its new name only, one that went by none', () => {
  const channel = (title: string) => record('/chuyen-muc/x/', { type: 'channel', title })
  store.apply(main, [channel('Tin'), record('/tin/a/')], [])
  store.apply(main, [channel('Tin tức')], [])
  expect(store.names(main).map(({ name }) => name)).toEqual(['Tin tức'])
  store.apply(main, [], ['/chuyen-muc/x/'])
  expect(store.names(main)).toEqual([])
})
