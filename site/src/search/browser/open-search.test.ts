import { afterEach, expect, it, vi } from 'vitest'
import { openSearch } from './open-search.ts'
import type { PagefindApi } from './pagefind-api.ts'

afterEach(() => vi.unstubAllGlobals())

it('counts results by type and year from the first search on, over all bundles', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ bundles: ['base-1-0', 'delta-2'], withdrawn: [] }))
  const search = await openSearch({
    locale: 'vi',
    load: async () => pagefindOf([], { type: { article: 2 }, year: { 2026: 2 } }),
  })
  const { filters } = await search.find('hộ tịch', {})
  expect(filters).toEqual({ type: { article: 2 }, year: { 2026: 2 } })
})

it('puts pages that hold the words as typed before those that hold the letters somewhere', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ bundles: ['base-1-0', 'delta-2'], withdrawn: [] }))
  vi.stubGlobal('location', { origin: 'http://localhost' })
  const contents = ['Hơn 214.000 trang được số hóa', 'Nộp trực tuyến', 'Vì sao hồ sơ, giấy tờ bị trả lại?']
  const search = await openSearch({ locale: 'vi', load: async () => pagefindOf(contents, {}) })
  const found = await (await search.find('ho so', {})).page(0, 20)
  expect(found.map((page) => page.address)).toEqual(['/tin/2/', '/tin/0/', '/tin/1/'])
})

/** As Pagefind does, it counts filters only once all bundles are merged and their filters loaded. */
function pagefindOf(contents: string[], counts: Record<string, Record<string, number>>): PagefindApi {
  let bundles = 1
  let loaded = 0
  const results = contents.map((content, at) => ({
    id: `vi_${at}`,
    score: 1,
    data: async () => ({ url: `/tin/${at}/`, content, excerpt: content, meta: {} }),
  }))
  return {
    options: async () => {},
    init: async () => {},
    mergeIndex: async () => {
      bundles += 1
    },
    preload: async () => {},
    filters: async () => {
      loaded = bundles
    },
    search: async () => ({ results, filters: loaded === 2 ? counts : {} }),
  }
}
