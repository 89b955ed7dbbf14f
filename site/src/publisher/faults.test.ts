import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleSubPortal, examplePortal } from 'shared-types/fixtures'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { usual } from './publish-context.ts'
import { StoreInUse } from './store/store-in-use.ts'
import { FakeCms, type Mood } from './testing/fake-cms.ts'
import { freshRoot, openTestPublisher } from './testing/open-test-publisher.ts'
import { plainRenderer } from './testing/plain-renderer.ts'
import { fillWithSamples, sampleArticle } from './testing/sample-content.ts'
import { treeOf } from './testing/tree-of.ts'
import { watchedDisk } from './testing/watched-disk.ts'
import { nodeDisk } from './tree/disk.ts'

let cms: FakeCms
let url: string
const closing: (() => Promise<void>)[] = []

beforeEach(async () => {
  cms = new FakeCms()
  url = await cms.start()
  fillWithSamples(cms, 30)
})
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
  await cms.stop()
})

function open(root = freshRoot(), parts: Parameters<typeof openTestPublisher>[2] = {}) {
  const opened = openTestPublisher(root, url, parts)
  closing.push(opened.close)
  return opened
}

async function freshTree(parts: Parameters<typeof openTestPublisher>[2] = {}) {
  const { publisher, www, close } = openTestPublisher(freshRoot(), url, parts)
  await publisher.publish(usual)
  await close()
  return treeOf(www)
}

describe('a CMS that fails', () => {
  for (const mood of ['status500', 'html', 'truncated', 'slow', 'hangUp'] satisfies Mood[]) {
    it(`F3 ${mood}: the tree stays, an alarm is raised, and it goes on by itself when the CMS is well`, async () => {
      const { publisher, www } = open()
      void publisher.start()
      await vi.waitFor(() => expect(publisher.health().inStep).toBe(true), 5000)
      const before = treeOf(www)
      cms.mood = mood
      cms.put(sampleArticle(90))
      publisher.nudge({ feedId: cms.feedId, head: cms.changes.length })
      await vi.waitFor(() => expect(publisher.health()).toMatchObject({ status: 'failing', inStep: false, alarm: expect.stringContaining('the CMS') }), 5000)
      expect(treeOf(www)).toEqual(before)
      cms.mood = 'well'
      await vi.waitFor(() => expect(publisher.health()).toMatchObject({ status: 'ok', inStep: true }), 10_000)
      expect(existsSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-90', 'index.html'))).toBe(true)
    }, 30_000)
  }

  it('F3 a CMS that is down at start leaves the tree as it is', async () => {
    const root = freshRoot()
    const first = openTestPublisher(root, url)
    await first.publisher.publish(usual)
    await first.close()
    const before = treeOf(first.www)
    cms.mood = 'hangUp'
    const { publisher, www } = open(root)
    await publisher.publish(usual)
    expect(publisher.health()).toMatchObject({ status: 'failing' })
    expect(treeOf(www)).toEqual(before)
  })

  it('F3 an empty list after a restore waits for a person, and goes on when the list is whole again', async () => {
    const { publisher, www, reports } = open()
    await publisher.publish(usual)
    const before = treeOf(www)
    cms.restore()
    cms.mood = 'empty'
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'held' })
    expect(publisher.health()).toMatchObject({ status: 'held', heldSince: expect.any(String), alarm: expect.stringContaining('a person must confirm') })
    expect(treeOf(www)).toEqual(before)
    cms.mood = 'well'
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'published', pagesRemoved: 0 })
    expect(publisher.health().status).toBe('ok')
    await reports.settled()
  })

  it('F3 ten times fewer documents wait for a person; with their word the pages go', async () => {
    const { publisher, www, reports } = open()
    await publisher.publish(usual)
    const before = treeOf(www)
    for (let n = 1; n <= 27; n += 1) cms.remove(sampleArticle(n))
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'held', hold: { reason: 'shrinks' } })
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'held' })
    expect(treeOf(www)).toEqual(before)
    await reports.settled()
    const held = cms.outcomes.flatMap(({ documents }) => documents).filter(({ key, state }) => key === 'article:article-3:vi' && state === 'held')
    expect(held).toHaveLength(1)
    expect(await publisher.publish({ ...usual, confirmed: true })).toMatchObject({ kind: 'published' })
    expect(treeOf(www)).toEqual(await freshTree())
  })

  it('F3 changes with documents missing are no reason to unpublish a portal', async () => {
    const { publisher, www } = open()
    await publisher.publish(usual)
    cms.put(examplePortal({ nameVi: 'Tên mới' }))
    cms.mood = 'empty'
    const before = treeOf(www)
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'held', hold: { reason: 'losesHome' } })
    expect(treeOf(www)).toEqual(before)
  })

  it('F3 single take-downs always pass', async () => {
    const { publisher, www } = open()
    await publisher.publish(usual)
    for (let n = 1; n <= 25; n += 1) {
      cms.remove(sampleArticle(n))
      expect(await publisher.publish(usual)).toMatchObject({ kind: 'published' })
    }
    expect(treeOf(www)).toEqual(await freshTree())
  })

  it('F3 a gap in the feed is refused', async () => {
    const { publisher } = open()
    await publisher.publish(usual)
    cms.put(sampleArticle(91), sampleArticle(92))
    const last = cms.changes.at(-1)
    if (last) last.seq += 1
    await expect(publisher.publish(usual)).rejects.toThrow(/where \d+ was due/)
  })

  it('a document that breaks the contract is set aside and reported; the rest goes live', async () => {
    const { publisher, www, reports } = open()
    await publisher.publish(usual)
    cms.put(sampleArticle(2, { title: 'Bài số 2, đã sửa' }), sampleArticle(93, { title: '' }))
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'published' })
    expect(readFileSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-2', 'index.html'), 'utf8')).toContain('đã sửa')
    await reports.settled()
    expect(cms.outcomes.at(-1)?.documents).toContainEqual(expect.objectContaining({ key: 'article:article-93:vi', state: 'failed', issue: expect.objectContaining({ code: 'contract' }) }))
  })
})

describe('a full disk', () => {
  it('F2 at whichever write it fills, the tree is the old or the new one, an alarm is raised, and it recovers by itself', async () => {
    let left = Number.POSITIVE_INFINITY
    let changes = 0
    const disk = watchedDisk(nodeDisk, (change) => {
      changes += 1
      // Renames and removals need no space.
      if (change !== 'rename' && change !== 'remove' && --left < 0) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
    })
    const { publisher, www } = open(freshRoot(), { disk })
    await publisher.publish(usual)
    let failures = 0
    for (let k = 0; ; k += 1) {
      cms.put(sampleArticle(2, { title: `Bài số 2, lần ${k}` }), sampleArticle(100 + k))
      const before = treeOf(www)
      changes = 0
      left = k
      const result = await publisher.publish(usual).catch((cause: Error) => cause)
      left = Number.POSITIVE_INFINITY
      if (!(result instanceof Error)) break
      failures += 1
      expect(result.message).toContain('ENOSPC')
      expect(publisher.health()).toMatchObject({ status: 'failing', alarm: expect.stringContaining('ENOSPC') })
      expect(treeOf(www), `after failing write ${k}`).toEqual(before)
      expect(await publisher.publish(usual)).toMatchObject({ kind: 'published' })
    }
    expect(failures).toBeGreaterThan(20)
    expect(treeOf(www)).toEqual(await freshTree())
  }, 60_000)

  it('F2 a rename that fails after the publish was decided is carried through at the next look', async () => {
    let broken = false
    let renames = 0
    const disk = watchedDisk(nodeDisk, (change) => {
      if (broken && change === 'rename' && ++renames === 3) throw new Error('EIO')
    })
    const { publisher, www } = open(freshRoot(), { disk })
    await publisher.publish(usual)
    cms.put(sampleArticle(2, { title: 'Bài số 2, đã sửa' }), sampleArticle(95))
    broken = true
    await expect(publisher.publish(usual)).rejects.toThrow('EIO')
    await publisher.publish(usual)
    expect(treeOf(www)).toEqual(await freshTree())
  })
})

describe('pages that must not go live', () => {
  it('F6 a half-drawn page is set aside with its document; the rest goes live; a new build takes it in', async () => {
    const root = freshRoot()
    const renderer = plainRenderer({ isBroken: (page) => (page.path === '/tin/bai-so-96/' ? 'half' : null) })
    const { publisher, www, reports, close } = openTestPublisher(root, url, { renderer })
    await publisher.publish(usual)
    cms.put(sampleArticle(96), sampleArticle(97))
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'published' })
    expect(existsSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-97'))).toBe(true)
    expect(existsSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-96'))).toBe(false)
    expect(publisher.health().setAside).toBe(1)
    await reports.settled()
    expect(cms.outcomes.at(-1)?.documents).toContainEqual(expect.objectContaining({ key: 'article:article-96:vi', state: 'failed', issue: expect.objectContaining({ code: 'half-page' }) }))
    await close()
    const next = open(root, { renderer: plainRenderer({ build: 'build-2' }) })
    await next.publisher.publish(usual)
    expect(existsSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-96', 'index.html'))).toBe(true)
    expect(next.publisher.health().setAside).toBe(0)
    expect(treeOf(www)).toEqual(await freshTree({ renderer: plainRenderer({ build: 'build-2' }) }))
  })

  it('F6 an edit that cannot be drawn leaves the edition before it live', async () => {
    const renderer = plainRenderer({ isBroken: (page) => (JSON.stringify(page.props).includes('Bài hỏng') && page.path === '/tin/bai-so-2/' ? 'throws' : null) })
    const { publisher, www } = open(freshRoot(), { renderer })
    await publisher.publish(usual)
    const before = treeOf(www)
    cms.put(sampleArticle(2, { title: 'Bài hỏng' }))
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'published' })
    expect(treeOf(www)).toEqual(before)
  })

  it('F6 a missing asset or a template that breaks every page is refused: nothing switches', async () => {
    const root = freshRoot()
    const first = openTestPublisher(root, url)
    await first.publisher.publish(usual)
    await first.close()
    const before = treeOf(first.www)
    const whole = plainRenderer({ build: 'build-3' })
    const renderer = { ...whole, render: async (page: Parameters<typeof whole.render>[0]) => (await whole.render(page)).replace('</body>', '<img src="/_astro/missing.png"></body>') }
    const { publisher, www } = open(root, { renderer })
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'refused', issues: expect.arrayContaining([expect.objectContaining({ code: 'dead-reference' })]) })
    expect(publisher.health()).toMatchObject({ status: 'failing', alarm: expect.stringContaining('/_astro/missing.png') })
    expect(treeOf(www)).toEqual(before)
  })

  it('F6 a file whose bytes are not those promised keeps its document back', async () => {
    const { publisher, www } = open()
    await publisher.publish(usual)
    const { digest } = cms.addFile('promised')
    cms.files.set(digest, Buffer.from('anything'))
    cms.put({ ...fileOf(digest), bytes: 8 }, sampleArticle(98, { attachmentFileIds: ['file-doi'] }), sampleArticle(99))
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'published' })
    expect(existsSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-98'))).toBe(false)
    expect(existsSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-99'))).toBe(true)
  })
})

function fileOf(digest: string) {
  return { type: 'file', documentId: 'file-doi', digest, name: 'doi.pdf', mime: 'application/pdf', bytes: 8, width: null, height: null, alternativeText: null, caption: null } as const
}

describe('two publishers', () => {
  it('F10 the second on the same tree refuses, also with a data folder of its own', async () => {
    const root = freshRoot()
    const { publisher } = open(root)
    await publisher.publish(usual)
    expect(() => openTestPublisher(root, url)).toThrow(StoreInUse)
    expect(() => openTestPublisher(root, url, { dataDir: join(root, 'other') })).toThrow(StoreInUse)
    cms.put(sampleArticle(94))
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'published' })
  })
})

describe('damage and time', () => {
  it('a damaged manifest is recovered from the tree', async () => {
    const root = freshRoot()
    const first = openTestPublisher(root, url)
    await first.publisher.publish(usual)
    await first.close()
    for (const bucket of ['01', '16', '45']) writeFileSync(join(root, 'data', 'manifests', 'moha.gov.vn', `${bucket}.json`), '{"digest":"x"')
    cms.remove(sampleArticle(1))
    const { publisher, www } = open(root)
    await publisher.publish(usual)
    expect(treeOf(www)).toEqual(await freshTree())
  })

  it('a rebuild puts back what someone removed or altered', async () => {
    const { publisher, www } = open()
    await publisher.publish(usual)
    const before = treeOf(www)
    rmSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-3'), { recursive: true })
    writeFileSync(join(www, 'moha.gov.vn', 'index.html'), 'defaced')
    await publisher.publish({ ...usual, rebuild: { portal: '' } })
    expect(treeOf(www)).toEqual(before)
  })

  it('F5 a page changes at its boundary instant, once, though the clock jumps and the CMS is down', async () => {
    let now = Date.parse('2026-11-23T00:00:00Z')
    const until = '2026-11-23T00:30:00.000Z'
    cms.put(sampleArticle(80, { publishUntil: until }))
    const { publisher, www, context } = open(freshRoot(), { now: () => now })
    await publisher.publish(usual)
    const page = join(www, 'moha.gov.vn', 'tin', 'bai-so-80', 'index.html')
    expect(existsSync(page)).toBe(true)
    cms.mood = 'hangUp'
    now += 3_600_000
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'published', release: { asOf: until } })
    expect(existsSync(page)).toBe(false)
    now -= 3_600_000
    cms.mood = 'well'
    expect((await publisher.publish(usual)).release.asOf).toBe(until)
    expect(existsSync(page)).toBe(false)
    expect(context.store.nextBoundary(until)).not.toBeNull()
  })

  it('a portal that is closed on purpose goes with a person\'s word, and leaves no folder of pages', async () => {
    const { publisher, www } = open()
    await publisher.publish(usual)
    cms.put(exampleSubPortal({ status: 'closed' }))
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'held', hold: { reason: 'losesHome' } })
    expect(await publisher.publish({ ...usual, confirmed: true })).toMatchObject({ kind: 'published' })
    expect(existsSync(join(www, 'vucchc.moha.gov.vn'))).toBe(false)
  })
})
