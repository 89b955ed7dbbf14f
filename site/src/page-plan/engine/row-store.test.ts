import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RowStore } from './row-store.ts'

const row = (cell: string, sort: string, note = '') => ({ cell, sort, note })

it('keeps rows in order of sort, then key', () => {
  const store = new RowStore()
  store.put('b', [row('month/2026-10', '2')])
  store.put('c', [row('month/2026-10', '1')])
  store.put('a', [row('month/2026-10', '2')])
  expect(store.rows('month/2026-10').map(({ key }) => key)).toEqual(['c', 'a', 'b'])
})

it('names only the cells and groups that read differently', () => {
  const store = new RowStore()
  store.put('a', [row('month/2026-10', '1'), row('topic/x', '1')])
  expect(store.put('a', [row('month/2026-10', '1'), row('topic/x', '1')])).toEqual({
    cells: [],
    groups: [],
    places: [],
  })
  expect(store.put('a', [row('month/2026-11', '1'), row('topic/x', '1')])).toEqual({
    cells: ['month/2026-10', 'month/2026-11'],
    groups: ['month'],
    places: [],
  })
  expect(store.names('month')).toEqual(['2026-11'])
  store.put('a', [])
  expect(store.names('topic')).toEqual([])
})

it('goes on telling places in a cell that was empty for a while', () => {
  const store = new RowStore()
  store.put('a', [row('line/x', '2')])
  store.near('line/x', { key: 'a', sort: '2' })
  store.put('a', [row('line/x', '3')])
  expect(store.put('b', [row('line/x', '4')]).places).toContain('line/x a')
})

it('tells exactly the places beside a row that came or went', () => {
  const places = fc.array(
    fc.record({ key: fc.constantFrom(...'abcdefgh'), sort: fc.constantFrom('1', '2', '3', null) }),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(places, (steps) => {
      const store = new RowStore()
      store.put('fixed', [row('line/x', '2')])
      const seen = new Map([['fixed', { sort: '2', near: store.near('line/x', { key: 'fixed', sort: '2' }) }]])
      for (const { key, sort } of steps) {
        const touched = new Set(store.put(key, sort === null ? [] : [row('line/x', sort)]).places)
        seen.delete(key)
        for (const [other, { sort: at, near }] of seen)
          if (!touched.has(`line/x ${other}`)) expect(store.near('line/x', { key: other, sort: at })).toEqual(near)
        if (sort !== null) seen.set(key, { sort, near: store.near('line/x', { key, sort }) })
        for (const [other, known] of seen) known.near = store.near('line/x', { key: other, sort: known.sort })
      }
    }),
    { seed: 7 },
  )
})
