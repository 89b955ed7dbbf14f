import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { usual } from './publish-context.ts'
import { publisherStage } from './testing/publisher-stage.ts'
import { sampleArticle } from './testing/sample-content.ts'
import { treeOf } from './testing/tree-of.ts'

const stage = publisherStage()
const { open, freshTree } = stage

describe('publish', () => {
  it('brings a new tree to the head of the feed and reports every document', async () => {
    const { publisher, www, reports } = open()
    const result = await publisher.publish(usual)
    await reports.settled()
    expect(result.kind).toBe('published')
    expect(existsSync(join(www, 'moha.gov.vn', 'index.html'))).toBe(true)
    expect(readFileSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-1', 'index.html'), 'utf8')).toContain('Bài số 1')
    const article = stage.cms.outcomes
      .flatMap((outcome) => outcome.documents)
      .find(({ key }) => key === 'article:article-1:vi')
    expect(article).toMatchObject({
      state: 'live',
      urls: expect.arrayContaining([{ host: 'moha.gov.vn', path: '/tin/bai-so-1/' }]),
    })
  })

  it('after edits, additions and take-downs holds the same bytes as a fresh tree', async () => {
    const { publisher, www } = open()
    await publisher.publish(usual)
    stage.cms.put(sampleArticle(2, { title: 'Bài số 2, đã sửa' }))
    await publisher.publish(usual)
    stage.cms.put(sampleArticle(40))
    await publisher.publish(usual)
    stage.cms.remove(sampleArticle(1))
    await publisher.publish(usual)
    expect(existsSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-1'))).toBe(false)
    expect(treeOf(www)).toEqual(await freshTree())
  })

  it('does nothing when nothing is new', async () => {
    const { publisher } = open()
    await publisher.publish(usual)
    expect((await publisher.publish(usual)).kind).toBe('unchanged')
  })
})
