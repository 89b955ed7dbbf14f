import { exampleArticle, exampleChannel } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { createPlanner } from './create-planner.ts'
import { corpus } from './examples/corpus.ts'
import { MemorySource } from './examples/memory-source.ts'
import { planOf } from './examples/plan-of.ts'
import { Planned } from './examples/planned.ts'
import { fingerprint } from './fingerprint.ts'
import { inWritingOrder } from './in-writing-order.ts'

const asOf = '2026-11-20T00:00:00.000Z'

it('yields files before the pages that show them, then leaves, lists, feeds', () => {
  const orders = [...new Planned().planner.full()].filter(({ kind }) => kind !== 'file').map(({ order }) => order)
  expect([...new Set(orders)]).toEqual(['leaf', 'list', 'feed'])
  expect(orders).toEqual(
    [...orders].sort((a, b) => ['leaf', 'list', 'feed'].indexOf(a) - ['leaf', 'list', 'feed'].indexOf(b)),
  )
})

it('gives the same plan each time it is asked, also where the first time was broken off', () => {
  const planner = createPlanner(new MemorySource(corpus(10)), asOf)
  for (const entry of planner.full()) if (entry.kind === 'home') break
  expect([...planOf(planner)]).toEqual([...planOf(createPlanner(new MemorySource(corpus(10)), asOf))])
})

it('takes a change before the plan was ever asked for', () => {
  const source = new MemorySource(corpus(10))
  const planner = createPlanner(source, asOf)
  const { changed } = planner.update(
    [source.put('article:article-hop-truc-tuyen:vi', exampleArticle({ summary: 'Tóm tắt mới' }))],
    asOf,
  )
  expect(changed.map(({ path }) => path)).toEqual([
    '/tin/hop-truc-tuyen-ve-cai-cach-hanh-chinh.json',
    '/tin/hop-truc-tuyen-ve-cai-cach-hanh-chinh/',
    '/',
    '/chuyen-muc/tin-tuc-su-kien.json',
    '/chuyen-muc/tin-tuc-su-kien/',
    '/chuyen-muc/tin-tuc-su-kien/2026-10.json',
    '/chuyen-muc/tin-tuc-su-kien/2026-10/',
    '/atom.xml',
    '/chuyen-muc/tin-tuc-su-kien/atom.xml',
    '/chuyen-muc/tin-tuc-su-kien/rss.xml',
    '/rss.xml',
  ])
  expect(changed).toEqual([...changed].sort(inWritingOrder))
})

it('holds to what a change says, whether or not the source says so yet', () => {
  const source = new MemorySource(corpus(3))
  const planner = createPlanner(source, asOf)
  planOf(planner)
  const after = exampleArticle({ title: 'Tên mới' })
  const { changed } = planner.update([{ key: 'article:article-hop-truc-tuyen:vi', before: null, after }], asOf)
  expect(changed.find(({ kind }) => kind === 'article')).toMatchObject({ props: { title: 'Tên mới' } })
})

it('changes nothing for a change that changes nothing', () => {
  const source = new MemorySource(corpus(10))
  const planner = createPlanner(source, asOf)
  planOf(planner)
  const same = source.put('channel:channel-tin-tuc', exampleChannel())
  expect(planner.update([same], asOf)).toEqual({ changed: [], removed: [] })
})

it('leaves pages at the former addresses of a channel, months too, and keeps those it has', () => {
  const source = new MemorySource(corpus(3))
  const planner = createPlanner(source, asOf)
  planOf(planner)
  const renamed = exampleChannel({ slug: 'tin-moi', formerSlugs: ['tin-tuc-su-kien'] })
  planner.update([source.put('channel:channel-tin-tuc', renamed)], asOf)
  const plan = planOf(planner)
  expect([...plan]).toEqual([...planOf(createPlanner(source, asOf))])
  for (const path of [
    'tin-moi/',
    'tin-moi/2026-10/',
    'tin-moi/rss.xml',
    'tin-tuc-su-kien/',
    'tin-tuc-su-kien/2026-10/',
  ])
    expect([...plan.keys()]).toContain(`moha.gov.vn/chuyen-muc/${path}`)
})

it('names where a document is shown, its own page first', () => {
  const { planner } = new Planned()
  expect(planner.entriesOf('article:article-hop-truc-tuyen:vi').map(({ path }) => path)).toEqual([
    '/tin/hop-truc-tuyen-ve-cai-cach-hanh-chinh/',
    '/khao-sat/khao-sat-su-hai-long-2026/',
    '/chuyen-muc/tin-tuc-su-kien/',
    '/chuyen-muc/tin-tuc-su-kien/2026-10/',
    '/',
    '/atom.xml',
    '/rss.xml',
    '/chuyen-muc/tin-tuc-su-kien/atom.xml',
    '/chuyen-muc/tin-tuc-su-kien/rss.xml',
  ])
  expect(
    planner
      .entriesOf('file:file-tai-lieu')
      .slice(0, 2)
      .map(({ path }) => path),
  ).toEqual([`/tep/${'b'.repeat(16)}/tai-lieu.pdf`, '/tin/hop-truc-tuyen-ve-cai-cach-hanh-chinh/'])
  expect(planner.entriesOf('article:khong-co:vi')).toEqual([])
})

it('has another fingerprint for another site build, but not for a file', () => {
  const entries = [...new Planned().planner.full()]
  for (const entry of entries) expect(fingerprint(entry, 'a') === fingerprint(entry, 'b')).toBe(entry.kind === 'file')
})
