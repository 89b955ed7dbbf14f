import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { examplePortal } from 'shared-types/fixtures'
import { describe, expect, it, vi } from 'vitest'
import { usual } from './publish-context.ts'
import type { Mood } from './testing/fake-cms.ts'
import { freshRoot } from './testing/fresh-root.ts'
import { openTestPublisher } from './testing/open-test-publisher.ts'
import { publisherStage } from './testing/publisher-stage.ts'
import { sampleArticle } from './testing/sample-content.ts'
import { treeOf } from './testing/tree-of.ts'

const stage = publisherStage(30)
const { open, freshTree } = stage

describe('a CMS that fails', () => {
  for (const mood of ['status500', 'html', 'truncated', 'slow', 'hangUp'] satisfies Mood[]) {
    it(`F3 ${mood}: the tree stays, an alarm is raised, and it goes on by itself when the CMS is well`, async () => {
      const { publisher, www } = open()
      void publisher.start()
      await vi.waitFor(() => expect(publisher.health().inStep).toBe(true), 5000)
      const before = treeOf(www)
      stage.cms.mood = mood
      stage.cms.put(sampleArticle(90))
      publisher.nudge({ feedId: stage.cms.feedId, head: stage.cms.changes.length })
      await vi.waitFor(
        () =>
          expect(publisher.health()).toMatchObject({
            status: 'failing',
            inStep: false,
            alarm: expect.stringContaining('the CMS'),
          }),
        5000,
      )
      expect(treeOf(www)).toEqual(before)
      stage.cms.mood = 'well'
      await vi.waitFor(() => expect(publisher.health()).toMatchObject({ status: 'ok', inStep: true }), 10_000)
      expect(existsSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-90', 'index.html'))).toBe(true)
    }, 30_000)
  }

  it('F3 a CMS that is down at start leaves the tree as it is', async () => {
    const root = freshRoot()
    const first = openTestPublisher(root, stage.url)
    await first.publisher.publish(usual)
    await first.close()
    const before = treeOf(first.www)
    stage.cms.mood = 'hangUp'
    const { publisher, www } = open(root)
    await publisher.publish(usual)
    expect(publisher.health()).toMatchObject({ status: 'failing' })
    expect(treeOf(www)).toEqual(before)
  })

  it('F3 an empty list after a restore waits for a person, and goes on when the list is whole again', async () => {
    const { publisher, www, reports } = open()
    await publisher.publish(usual)
    const before = treeOf(www)
    stage.cms.restore()
    stage.cms.mood = 'empty'
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'held' })
    expect(publisher.health()).toMatchObject({
      status: 'held',
      heldSince: expect.any(String),
      alarm: expect.stringContaining('a person must confirm'),
    })
    expect(treeOf(www)).toEqual(before)
    stage.cms.mood = 'well'
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'published', pagesRemoved: 0 })
    expect(publisher.health().status).toBe('ok')
    await reports.settled()
  })

  it('F3 ten times fewer documents wait for a person; with their word the pages go', async () => {
    const { publisher, www, reports } = open()
    await publisher.publish(usual)
    const before = treeOf(www)
    for (let n = 1; n <= 27; n += 1) stage.cms.remove(sampleArticle(n))
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'held', hold: { reason: 'shrinks' } })
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'held' })
    expect(treeOf(www)).toEqual(before)
    await reports.settled()
    const held = stage.cms.outcomes
      .flatMap(({ documents }) => documents)
      .filter(({ key, state }) => key === 'article:article-3:vi' && state === 'held')
    expect(held).toHaveLength(1)
    expect(await publisher.publish({ ...usual, confirmed: true })).toMatchObject({ kind: 'published' })
    expect(treeOf(www)).toEqual(await freshTree())
  })

  it('F3 changes with documents missing are no reason to unpublish a portal', async () => {
    const { publisher, www } = open()
    await publisher.publish(usual)
    stage.cms.put(examplePortal({ nameVi: 'Tên mới' }))
    stage.cms.mood = 'empty'
    const before = treeOf(www)
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'held', hold: { reason: 'losesHome' } })
    expect(treeOf(www)).toEqual(before)
  })

  it('F3 single take-downs always pass', async () => {
    const { publisher, www } = open()
    await publisher.publish(usual)
    for (let n = 1; n <= 25; n += 1) {
      stage.cms.remove(sampleArticle(n))
      expect(await publisher.publish(usual)).toMatchObject({ kind: 'published' })
    }
    expect(treeOf(www)).toEqual(await freshTree())
  })

  it('F3 a gap in the feed is refused', async () => {
    const { publisher } = open()
    await publisher.publish(usual)
    stage.cms.put(sampleArticle(91), sampleArticle(92))
    const last = stage.cms.changes.at(-1)
    if (last) last.seq += 1
    await expect(publisher.publish(usual)).rejects.toThrow(/where \d+ was due/)
  })

  it('a document that breaks the contract is set aside and reported; the rest goes live', async () => {
    const { publisher, www, reports } = open()
    await publisher.publish(usual)
    stage.cms.put(sampleArticle(2, { title: 'Bài số 2, đã sửa' }), sampleArticle(93, { title: '' }))
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'published' })
    expect(readFileSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-2', 'index.html'), 'utf8')).toContain('đã sửa')
    await reports.settled()
    expect(stage.cms.outcomes.at(-1)?.documents).toContainEqual(
      expect.objectContaining({
        key: 'article:article-93:vi',
        state: 'failed',
        issue: expect.objectContaining({ code: 'contract' }),
      }),
    )
  })
})
