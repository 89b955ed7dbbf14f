import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { close } from 'pagefind'
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import { pathDigest } from '../reader/worker/path-digest.ts'
import { HostIndex } from './host-index.ts'
import { digestOf, RecordStore } from './record-store.ts'
import type { SearchRecord } from './search-record.ts'

const record = (title: string): SearchRecord => ({
  path: '/tin/ho-tich/',
  locale: 'vi',
  type: 'article',
  title,
  summary: '',
  text: 'Người dân làm thủ tục tại xã.',
  numbers: [],
  date: null,
})
const minute = 60_000

let www: string
let store: RecordStore
let index: HostIndex
const bundles = async () => (await readdir(index.folder)).filter((name) => name.includes('-')).sort()
const state = async () => JSON.parse(await readFile(join(index.folder, 'state.json'), 'utf8'))

beforeEach(async () => {
  www = await mkdtemp(join(tmpdir(), 'host-index-'))
  store = new RecordStore(':memory:')
  index = new HostIndex(www, 'h', store)
  await index.open()
})
afterEach(async () => {
  store.close()
  await rm(www, { recursive: true, force: true })
})
afterAll(close)

it('a bundle that was in use for hours stays a while for the pages that are open', async () => {
  const start = Date.now()
  store.apply('h', [record('Hộ tịch')], [])
  await index.publishDelta('1', start)
  store.apply('h', [record('Hộ tịch điện tử')], [])
  await index.publishDelta('2', start + 300 * minute)
  expect(await bundles()).toEqual(['delta-1', 'delta-2'])
  await index.publishDelta('3', start + 316 * minute)
  expect(await bundles()).toEqual(['delta-2', 'delta-3'])
})

it('a base that was built but not yet taken into use when the indexer was killed is not mistaken for the base', async () => {
  await mkdir(join(index.folder, 'base-1-0'))
  await mkdir(join(index.folder, 'base-2-0'))
  store.apply('h', [record('Hộ tịch')], [])
  store.replaceBase('h', ['base-1-0'], [{ path: '/tin/ho-tich/', digest: '', fragment: 'vi_1' }])
  store.apply('h', [], ['/tin/ho-tich/'])
  index = new HostIndex(www, 'h', store)
  await index.open()
  await index.publishDelta('1', Date.now())
  expect(await state()).toEqual({ bundles: ['base-1-0'], withdrawn: ['vi_1'] })
})

it('a new base put in while a delta is being written never meets the delta of the old one', async () => {
  store.apply('h', [record('Hộ tịch')], [])
  const older = index.publishDelta('1', Date.now())
  const held = [{ path: '/tin/ho-tich/', digest: digestOf(record('Hộ tịch')), fragment: 'vi_1' }]
  await Promise.resolve()
  store.replaceBase('h', ['base-1-0'], held)
  await Promise.all([index.publishDelta('2', Date.now()), older])
  expect(await state()).toEqual({ bundles: ['base-1-0'], withdrawn: [] })
})

it('names what went for 48 hours by digest, unless it came back', async () => {
  const withdrawn = async () => JSON.parse(await readFile(join(index.folder, 'withdrawn.json'), 'utf8'))
  const digest = await pathDigest('/tin/ho-tich/')
  store.apply('h', [record('Hộ tịch')], [])
  await index.publishDelta('1', 0)
  expect(await withdrawn()).toEqual([])
  store.apply('h', [], ['/tin/ho-tich/'])
  await index.publishDelta('2', minute)
  expect(await withdrawn()).toEqual([digest])
  await index.publishDelta('3', 48 * 60 * minute)
  expect(await withdrawn()).toEqual([digest])
  store.apply('h', [record('Hộ tịch')], [])
  await index.publishDelta('4', 48 * 60 * minute)
  expect(await withdrawn()).toEqual([])
  store.apply('h', [], ['/tin/ho-tich/'])
  await index.publishDelta('5', 49 * 60 * minute)
  await index.publishDelta('6', 98 * 60 * minute)
  expect(await withdrawn()).toEqual([])
})

it('does not name a page that never was to be found', async () => {
  store.apply('h', [], ['/404.html'])
  await index.publishDelta('1', 0)
  expect(JSON.parse(await readFile(join(index.folder, 'withdrawn.json'), 'utf8'))).toEqual([])
})

it('says that everything is in doubt where more went than can be named', async () => {
  const paths = Array.from({ length: 2001 }, (_, n) => `/tin/${n}/`)
  const all = paths.map((path) => ({ ...record('Hộ tịch'), path }))
  store.apply('h', all, [])
  store.apply('h', [], paths)
  await index.publishDelta('1', 0)
  expect(JSON.parse(await readFile(join(index.folder, 'withdrawn.json'), 'utf8'))).toEqual({ all: true })
})
