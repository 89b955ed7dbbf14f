import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { digestOf, RecordStore } from './record-store.ts'
import type { SearchRecord } from './search-record.ts'

const record = (n: number, edition: number): SearchRecord => ({
  path: `/tin/bai-${n}/`,
  locale: 'vi',
  type: 'article',
  title: `Bài số ${n}, bản ${edition}`,
  summary: '',
  text: '',
  numbers: [],
  date: null,
})

it('notes with every write what a comparison of all pages finds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cong-records-'))
  const file = join(folder, 'search.sqlite')
  const store = new RecordStore(file)
  let state = 7
  const random = (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  for (let round = 0; round < 60; round += 1) {
    const upserts = Array.from({ length: random(4) }, () => record(random(12), random(3)))
    const removals = Array.from({ length: random(3) }, () => `/tin/bai-${random(12)}/`)
    store.apply('h', upserts, removals)
    if (round % 17 === 11) {
      const held = store
        .all('h')
        .map((one) => ({ path: one.path, digest: digestOf(one), fragment: `${one.path} ${round}` }))
      store.replaceBase('h', [`base-${round}`], held)
    }
    const compared = new RecordStore(file)
    expect(store.delta('h')).toEqual(compared.delta('h'))
    expect(store.withdrawn('h')).toEqual(compared.withdrawn('h'))
    compared.close()
  }
  expect(store.differences('h')).toBeGreaterThan(0)
  store.close()
  rmSync(folder, { recursive: true })
})
