import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RecordStore } from './record-store.ts'
import type { SearchRecord } from './search-record.ts'
import { type SearchIndexer, startIndexer } from './start-indexer.ts'

const record = (n: number, overrides: Partial<SearchRecord> = {}): SearchRecord => ({
  path: `/tin/bai-${n}/`,
  locale: 'vi',
  type: 'article',
  title: `Bài số ${n} về đăng ký hộ tịch`,
  summary: '',
  text: 'Người dân làm thủ tục tại xã.',
  numbers: [],
  date: '2026-10-12T02:31:07.000Z',
  ...overrides,
})

describe('the record store', () => {
  it('content that reverts leaves both the delta and the withdrawn list', () => {
    const store = new RecordStore(':memory:')
    store.apply('h', [record(1)], [])
    const base = store.delta('h')
    expect(base).toHaveLength(1)
    store.replaceBase('h', ['base-1-0'], [{ path: '/tin/bai-1/', digest: '', fragment: 'vi_1' }])
    expect(store.withdrawn('h')).toEqual(['vi_1'])
    store.close()
  })
})

describe('the indexer', () => {
  let folder: string
  let indexer: SearchIndexer
  const state = async () =>
    JSON.parse(await readFile(join(folder, 'www', 'h', 'search', 'state.json'), 'utf8')) as {
      bundles: string[]
      withdrawn: string[]
    }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'search-'))
    indexer = startIndexer(join(folder, 'www'), join(folder, 'data'))
  })
  afterAll(async () => {
    await indexer.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('makes a small portal findable with a delta alone', async () => {
    await indexer.update('h', [record(1), record(2)], [], true)
    expect((await state()).bundles).toEqual([expect.stringMatching(/^delta-/)])
  })

  it('builds a base once many records wait, and then needs no delta', async () => {
    await indexer.update(
      'h',
      Array.from({ length: 2100 }, (_, n) => record(n)),
      [],
      false,
    )
    expect(await state()).toEqual({ bundles: [expect.stringMatching(/^base-/)], withdrawn: [] })
  }, 60_000)

  it('an edit shows in the delta and withdraws the old fragment; reverting it undoes both', async () => {
    await indexer.update('h', [record(7, { title: 'Tên mới' })], [], false)
    expect((await state()).withdrawn).toHaveLength(1)
    expect((await state()).bundles).toHaveLength(2)
    await indexer.update('h', [record(7)], [], false)
    expect(await state()).toEqual({ bundles: [expect.stringMatching(/^base-/)], withdrawn: [] })
  }, 30_000)

  it('a take-down is withdrawn at once', async () => {
    await indexer.update('h', [], ['/tin/bai-9/'], false)
    expect((await state()).withdrawn).toHaveLength(1)
  }, 30_000)
})
