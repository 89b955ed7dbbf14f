import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { SearchRecord } from '../search/search-record.ts'
import { recordOf } from '../search/record-of.ts'
import { usual } from './publish-context.ts'
import { freshRoot } from './testing/fresh-root.ts'
import { openTestPublisher } from './testing/open-test-publisher.ts'
import { plainRenderer } from './testing/plain-renderer.ts'
import { publisherStage } from './testing/publisher-stage.ts'
import { sampleArticle } from './testing/sample-content.ts'

const stage = publisherStage()
const { open } = stage

const said = (key: string) =>
  stage.cms.outcomes
    .flatMap(({ documents }) => documents)
    .filter((document) => document.key === key)
    .map(({ state }) => state)

/** An index that does what it is told when it is let. */
function heldIndex() {
  const held = { records: new Map<string, SearchRecord>(), isOpen: true, wait: [] as (() => void)[] }
  const update = async (host: string, upserts: SearchRecord[], removals: string[], whole: boolean) => {
    if (!held.isOpen) await new Promise<void>((resolve) => held.wait.push(resolve))
    if (whole) for (const name of held.records.keys()) if (name.startsWith(`${host}/`)) held.records.delete(name)
    for (const path of removals) held.records.delete(`${host}${path}`)
    for (const record of upserts) held.records.set(`${host}${record.path}`, record)
  }
  return { held, search: { recordOf, update } }
}

describe('after the pages are live', () => {
  it('a live page is reported at once, a take-down when search has dropped it', async () => {
    const { held, search } = heldIndex()
    const { publisher, reports, www, search: queue } = open(freshRoot(), { search })
    await publisher.publish(usual)
    await queue.settled()
    expect(held.records.has('moha.gov.vn/tin/bai-so-1/')).toBe(true)
    held.isOpen = false
    stage.cms.put(sampleArticle(130))
    stage.cms.remove(sampleArticle(1))
    await publisher.publish(usual)
    await reports.settled()
    expect(existsSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-1'))).toBe(false)
    expect(said('article:article-130:vi')).toEqual(['live'])
    expect(said('article:article-1:vi')).toEqual(['live'])
    held.isOpen = true
    for (const resolve of held.wait) resolve()
    await queue.settled()
    await vi.waitFor(() => expect(said('article:article-1:vi')).toEqual(['live', 'removed']))
    expect(held.records.has('moha.gov.vn/tin/bai-so-1/')).toBe(false)
    expect(held.records.has('moha.gov.vn/tin/bai-so-130/')).toBe(true)
  })

  it('a slow index does not hold up the next publish', async () => {
    const { held, search } = heldIndex()
    held.isOpen = false
    const { publisher, www } = open(freshRoot(), { search })
    await publisher.publish(usual)
    stage.cms.put(sampleArticle(131))
    await publisher.publish(usual)
    expect(existsSync(join(www, 'moha.gov.vn', 'tin', 'bai-so-131'))).toBe(true)
    held.isOpen = true
    for (const resolve of held.wait) resolve()
  })

  it('F3 reports wait for a CMS that is down and outlive the publisher', async () => {
    const root = freshRoot()
    const first = openTestPublisher(root, stage.url)
    const post = stage.cms.outcomes.length
    await first.publisher.publish(usual)
    await first.reports.settled()
    expect(stage.cms.outcomes.length).toBeGreaterThan(post)
    stage.cms.put(sampleArticle(132))
    const feed = first.context.feed
    feed.postOutcome = async () => {
      throw new Error('down')
    }
    await first.publisher.publish(usual)
    await first.reports.settled()
    await first.close()
    expect(said('article:article-132:vi')).toEqual([])
    const { reports } = open(root)
    await reports.settled()
    expect(said('article:article-132:vi')).toEqual(['live'])
  })

  it('assets of the last builds stay, older ones go', async () => {
    const root = freshRoot()
    const folder = join(root, 'builds')
    mkdirSync(folder, { recursive: true })
    for (const build of ['b1', 'b2', 'b3', 'b4', 'b5']) {
      const file = join(folder, `${build}.css`)
      writeFileSync(file, `/* ${build} */`)
      const { publisher, www, close } = openTestPublisher(root, stage.url, {
        renderer: plainRenderer({ build, assets: () => [{ path: `/_astro/${build}.css`, file }] }),
        keepBuilds: 3,
        now: () => Date.parse('2026-11-23T00:00:00Z') + Number(build[1]),
      })
      await publisher.publish(usual)
      expect(readFileSync(join(www, 'moha.gov.vn', '_astro', `${build}.css`), 'utf8')).toContain(build)
      await close()
    }
    expect(readdirSync(join(root, 'www', 'moha.gov.vn', '_astro')).sort()).toEqual(['b3.css', 'b4.css', 'b5.css'])
  })

  it('packs are dropped some time after they are settled', async () => {
    const root = freshRoot()
    const { publisher, context } = open(root, { keepPacksMs: 0, checkpointEvery: 1, now: () => Date.now() + 60_000 })
    await publisher.publish(usual)
    await vi.waitFor(() => expect(context.tree.packs.unsettled).toBe(0))
    await vi.waitFor(() => expect(readdirSync(join(root, 'data', 'packs'))).toEqual(['checkpoint.json']))
    stage.cms.put(sampleArticle(133))
    await publisher.publish(usual)
    expect(context.tree.packs.last).toBe(2)
  })
})
