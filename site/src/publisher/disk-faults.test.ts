import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleSubPortal } from 'shared-types/fixtures'
import { describe, expect, it } from 'vitest'
import { usual } from './publish-context.ts'
import { StoreInUse } from './store/store-in-use.ts'
import { freshRoot } from './testing/fresh-root.ts'
import { openTestPublisher } from './testing/open-test-publisher.ts'
import { publisherStage } from './testing/publisher-stage.ts'
import { sampleArticle } from './testing/sample-content.ts'
import { treeOf } from './testing/tree-of.ts'
import { watchedDisk } from './testing/watched-disk.ts'
import { nodeDisk } from './tree/disk.ts'

const stage = publisherStage(30)
const { open, freshTree } = stage

describe('a full disk', () => {
  it('F2 at whichever write it fills, the tree is unchanged, an alarm is raised, and the next try goes through', async () => {
    let left = Number.POSITIVE_INFINITY
    const disk = watchedDisk(nodeDisk, (change) => {
      // Renames and removals need no space.
      if (change !== 'rename' && change !== 'remove' && --left < 0)
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
    })
    const { publisher, www } = open(freshRoot(), { disk })
    await publisher.publish(usual)
    let failures = 0
    for (let k = 0; ; k += 1) {
      stage.cms.put(sampleArticle(2, { title: `Bài số 2, lần ${k}` }), sampleArticle(100 + k))
      const before = treeOf(www)
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
  }, 240_000)

  it('F2 a rename that fails after the publish was decided is carried through at the next look', async () => {
    let broken = false
    let renames = 0
    const disk = watchedDisk(nodeDisk, (change) => {
      if (broken && change === 'rename' && ++renames === 3) throw new Error('EIO')
    })
    const { publisher, www } = open(freshRoot(), { disk })
    await publisher.publish(usual)
    stage.cms.put(sampleArticle(2, { title: 'Bài số 2, đã sửa' }), sampleArticle(95))
    broken = true
    await expect(publisher.publish(usual)).rejects.toThrow('EIO')
    await publisher.publish(usual)
    expect(treeOf(www)).toEqual(await freshTree())
  })
})

describe('two publishers', () => {
  it('F10 the second on the same tree refuses, also with a data folder of its own', async () => {
    const root = freshRoot()
    const { publisher } = open(root)
    await publisher.publish(usual)
    expect(() => openTestPublisher(root, stage.url)).toThrow(StoreInUse)
    expect(() => openTestPublisher(root, stage.url, { dataDir: join(root, 'other') })).toThrow(StoreInUse)
    stage.cms.put(sampleArticle(94))
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'published' })
  })
})

describe('damage and time', () => {
  it('a damaged manifest is recovered from the tree', async () => {
    const root = freshRoot()
    const first = openTestPublisher(root, stage.url)
    await first.publisher.publish(usual)
    await first.close()
    for (const bucket of ['01', '16', '45'])
      writeFileSync(join(root, 'data', 'manifests', 'moha.gov.vn', `${bucket}.json`), '{"digest":"x"')
    stage.cms.remove(sampleArticle(1))
    const { publisher, www } = open(root)
    await publisher.publish(usual)
    expect(treeOf(www)).toEqual(await freshTree())
  })

  it('a lost data folder costs a new start, not stale pages', async () => {
    const root = freshRoot()
    const first = openTestPublisher(root, stage.url)
    await first.publisher.publish(usual)
    await first.close()
    rmSync(join(root, 'data'), { recursive: true })
    stage.cms.remove(sampleArticle(1))
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
    stage.cms.put(sampleArticle(80, { publishUntil: until }))
    const { publisher, www, context } = open(freshRoot(), { now: () => now })
    await publisher.publish(usual)
    const page = join(www, 'moha.gov.vn', 'tin', 'bai-so-80', 'index.html')
    expect(existsSync(page)).toBe(true)
    stage.cms.mood = 'hangUp'
    now += 3_600_000
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'published', release: { asOf: until } })
    expect(existsSync(page)).toBe(false)
    now -= 3_600_000
    stage.cms.mood = 'well'
    expect((await publisher.publish(usual)).release.asOf).toBe(until)
    expect(existsSync(page)).toBe(false)
    expect(context.store.nextBoundary(until)).not.toBeNull()
  })

  it("a portal that is closed on purpose goes with a person's word, and leaves no folder of pages", async () => {
    const { publisher, www } = open()
    await publisher.publish(usual)
    stage.cms.put(exampleSubPortal({ status: 'closed' }))
    expect(await publisher.publish(usual)).toMatchObject({ kind: 'held', hold: { reason: 'losesHome' } })
    expect(await publisher.publish({ ...usual, confirmed: true })).toMatchObject({ kind: 'published' })
    expect(existsSync(join(www, 'vucchc.moha.gov.vn'))).toBe(false)
  })
})
