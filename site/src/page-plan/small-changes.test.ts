import { documentKey } from 'shared-types/content'
import { expect, it } from 'vitest'
import { createPlanner } from './create-planner.ts'
import { corpus, corpusArticle } from './examples/corpus.ts'
import { MemorySource } from './examples/memory-source.ts'
import { planOf } from './examples/plan-of.ts'
import type { PublishedDocument } from 'shared-types/content'

const asOf = '2026-11-20T00:00:00.000Z'
const count = 600

function afterChange(key: string, after: PublishedDocument | null) {
  const source = new MemorySource(corpus(count))
  const planner = createPlanner(source, asOf)
  const pages = planOf(planner).size
  const { changed, removed } = planner.update([source.put(key, after)], asOf)
  return { pages, changed: changed.map(({ path }) => path), removed: removed.map(({ path }) => path) }
}

it('touches a handful of pages for a new article, in the order they are to be written', () => {
  const article = corpusArticle(count, { title: 'Bài mới' })
  const { pages, changed, removed } = afterChange(documentKey(article), article)
  expect(pages).toBeGreaterThan(700)
  expect(removed).toEqual([])
  expect(changed).toEqual([
    // the page itself, and the one before it in its topic, which now has a later one
    '/tin/bai-595/',
    '/tin/bai-600.json',
    '/tin/bai-600/',
    // home, and its channel with those above: newest and month, each with its data
    '/',
    '/chuyen-muc/kenh-1.json',
    '/chuyen-muc/kenh-1/',
    '/chuyen-muc/kenh-1/2026-08.json',
    '/chuyen-muc/kenh-1/2026-08/',
    '/chuyen-muc/kenh-2.json',
    '/chuyen-muc/kenh-2/',
    '/chuyen-muc/kenh-2/2026-08.json',
    '/chuyen-muc/kenh-2/2026-08/',
    '/chuyen-muc/kenh-3-0.json',
    '/chuyen-muc/kenh-3-0/',
    '/chuyen-muc/kenh-3-0/2026-08.json',
    '/chuyen-muc/kenh-3-0/2026-08/',
    // all news and its unit's: newest and month
    '/tin.json',
    '/tin/',
    '/tin/don-vi/vucchc.json',
    '/tin/don-vi/vucchc/',
    '/tin/don-vi/vucchc/thang/2026-08.json',
    '/tin/don-vi/vucchc/thang/2026-08/',
    '/tin/thang/2026-08.json',
    '/tin/thang/2026-08/',
    '/atom.xml',
    '/chuyen-muc/kenh-1/atom.xml',
    '/chuyen-muc/kenh-1/rss.xml',
    '/chuyen-muc/kenh-2/atom.xml',
    '/chuyen-muc/kenh-2/rss.xml',
    '/chuyen-muc/kenh-3-0/atom.xml',
    '/chuyen-muc/kenh-3-0/rss.xml',
    '/rss.xml',
    '/sitemap-2026-08.xml',
    '/tin/don-vi/vucchc/atom.xml',
    '/tin/don-vi/vucchc/rss.xml',
  ])
})

it('touches one page and its data for an edit of the text of an old article', () => {
  const article = corpusArticle(100, {
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Sửa' }] }] },
  })
  expect(afterChange(documentKey(article), article)).toMatchObject({
    changed: ['/tin/bai-100.json', '/tin/bai-100/'],
    removed: [],
  })
})

it('takes an article away from its page and every list in one change', () => {
  const { changed, removed } = afterChange(documentKey(corpusArticle(100)), null)
  expect(removed).toEqual(['/tin/bai-100.json', '/tin/bai-100/'])
  expect(changed).toEqual([
    '/tin/bai-105/',
    '/tin/bai-110/',
    '/tin/bai-95/',
    '/chuyen-muc/kenh-1.json',
    '/chuyen-muc/kenh-1/',
    '/chuyen-muc/kenh-1/2025-04.json',
    '/chuyen-muc/kenh-1/2025-04/',
    '/chuyen-muc/kenh-2.json',
    '/chuyen-muc/kenh-2/',
    '/chuyen-muc/kenh-2/2025-04.json',
    '/chuyen-muc/kenh-2/2025-04/',
    '/chuyen-muc/kenh-3-0.json',
    '/chuyen-muc/kenh-3-0/',
    '/chuyen-muc/kenh-3-0/2025-04.json',
    '/chuyen-muc/kenh-3-0/2025-04/',
    '/tin.json',
    '/tin/',
    '/tin/don-vi/vucchc.json',
    '/tin/don-vi/vucchc/',
    '/tin/don-vi/vucchc/thang/2025-04.json',
    '/tin/don-vi/vucchc/thang/2025-04/',
    '/tin/thang/2025-04.json',
    '/tin/thang/2025-04/',
    '/sitemap-2025-04.xml',
  ])
})
