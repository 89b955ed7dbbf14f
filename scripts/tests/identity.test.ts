import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPlay } from './operations/play.ts'
import { hosts, type Stack, startStack } from './stack/start-stack.ts'
import type { Health } from './stack/publisher-control.ts'
import { deadLinks } from './trees/dead-links.ts'
import { buildPortal, publishAfresh } from './trees/fresh-tree.ts'
import { searchRecords, searchResults } from './trees/search-results.ts'
import { differences, treeOf } from './trees/tree-of.ts'

const seed = Number(process.env.CONG_SEED ?? Math.floor(Math.random() * 1e9))
const count = Number(process.env.CONG_OPERATIONS ?? 200)

let stack: Stack
let health: Health
const folder = mkdtempSync(join(tmpdir(), 'cong-identity-'))
const done: string[] = []

beforeAll(async () => {
  console.log(`${count} operations, seed ${seed} (CONG_SEED=${seed} repeats them)`)
  stack = await startStack()
  const play = createPlay(stack, seed)
  const began = Date.now()
  while (done.length < count) {
    const what = await play.next().catch((error: unknown) => {
      throw new Error(`Operation ${done.length + 1} of seed ${seed}, after:\n${done.slice(-5).join('\n')}`, { cause: error })
    })
    done.push(what)
    if (process.env.CONG_VERBOSE) console.log(done.length, what)
    // Mostly the publisher follows as it can, several changes at a time; now and then one by one.
    if (play.state.dice.chance(0.2)) await stack.publisher.inStep()
  }
  const last = Math.max(...play.state.awaited)
  await sleep(Math.max(0, last - Date.now()))
  await stack.publisher.until(({ asOf }) => Date.parse(asOf) >= last)
  health = await stack.publisher.inStep()
  console.log(`${count} operations in ${((Date.now() - began) / 1000).toFixed(1)} s`)
}, 600_000)
afterAll(async () => {
  await stack?.stop()
  if (!process.env.CONG_KEEP) rmSync(folder, { recursive: true, force: true })
}, 60_000)

describe(`after ${count} random operations`, () => {
  it('every internal link, asset, feed and sitemap address answers', () => {
    expect(deadLinks(stack.wwwDir)).toEqual([])
  })

  it('the tree of every host is byte for byte that of a publisher that began with nothing', async () => {
    const fresh = await publishAfresh(stack, join(folder, 'fresh'))
    for (const host of hosts) {
      const tree = treeOf(join(stack.wwwDir, host))
      expect(Object.keys(tree).length, host).toBeGreaterThan(10)
      expect(differences(tree, treeOf(join(fresh.wwwDir, host))), host).toEqual([])
      expect(searchResults(join(stack.wwwDir, host)), `search on ${host}`).toEqual(searchResults(join(fresh.wwwDir, host)))
    }
    expect(searchRecords(join(stack.settings.dataDir, 'publisher'))).toEqual(searchRecords(fresh.dataDir))
  }, 120_000)

  it.each(hosts)('the tree of %s is byte for byte that of an ordinary static build', async (host) => {
    const label = host.split('.moha')[0] === 'moha.gov.vn' ? '' : (host.split('.')[0] ?? '')
    const outDir = join(folder, 'built', host)
    await buildPortal(stack, label, { asOf: health.asOf, folder: join(folder, 'static'), outDir })
    const isHashed = ([path]: [string, string]) => path.startsWith('/_astro/')
    const pages = (tree: Record<string, string>) => Object.fromEntries(Object.entries(tree).filter((entry) => !isHashed(entry)))
    expect(differences(pages(treeOf(join(stack.wwwDir, host))), pages(treeOf(outDir)))).toEqual([])
    expect(deadLinks(join(folder, 'built')).filter((line) => line.includes('/_astro/'))).toEqual([])
  }, 120_000)
})
