import type { Article } from 'shared-types/content'
import { exampleArticle } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { Planned } from './examples/planned.ts'

/** An article the store should never have let in: without a body, or without a date. */
const broken = (without: keyof Article): Article => {
  const article: Partial<Article> = exampleArticle({ documentId: 'hong', slug: 'hong' })
  delete article[without]
  return article as Article
}

it('sets aside a page that cannot be built, reports it, and plans the rest', () => {
  const planned = new Planned([broken('attachmentFileIds')])
  const whole = new Planned().addresses()
  expect(planned.addresses()).not.toContain('moha.gov.vn/tin/hong/')
  expect(planned.addresses()).toEqual(expect.arrayContaining(whole))
  expect(planned.planner.issues()).toEqual([
    expect.objectContaining({ code: 'page-failed', subject: 'article:hong:vi' }),
  ])
})

it('sets aside a document that cannot be read at all, and leaves it out of every list', () => {
  const planned = new Planned([broken('firstPublishedAt')])
  expect(planned.addresses()).toEqual(new Planned().addresses())
  expect(planned.planner.issues()).toEqual([
    expect.objectContaining({ code: 'document-failed', subject: 'article:hong:vi' }),
  ])
})

it('takes the document in again once it is mended', () => {
  const planned = new Planned([broken('attachmentFileIds')])
  planned.addresses()
  const mended = exampleArticle({ documentId: 'hong', slug: 'hong' })
  const { changed } = planned.planner.update(
    [planned.source.put('article:hong:vi', mended)],
    '2026-11-20T00:00:00.000Z',
  )
  expect(changed.map(({ path }) => path)).toContain('/tin/hong/')
  expect(planned.planner.issues()).toEqual([])
})

it('plans nothing before there is a portal', () => {
  const planned = new Planned()
  const { removed } = planned.planner.update([planned.source.put('portal:portal', null)], '2026-11-20T00:00:00.000Z')
  expect(planned.addresses()).toEqual([])
  expect(removed.length).toBeGreaterThan(30)
  expect(planned.planner.hosts()).toEqual([])
})
