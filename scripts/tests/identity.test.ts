import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtPages } from '../src/bench/site/tree/built-pages.ts'
import { treeIssues } from '../src/bench/site/tree/tree-issues.ts'
import { createPlay } from './operations/play.ts'
import type { Health } from './stack/publisher-control.ts'
import { hosts, type Stack, startStack } from './stack/start-stack.ts'
import { deadLinks } from './trees/dead-links.ts'
import { expectSameTree } from './trees/expect-same-tree.ts'
import { buildPortal } from './trees/fresh-tree.ts'
import { differences, treeOf } from './trees/tree-of.ts'

const anySeed = () => Math.floor(Math.random() * 1e9)
const seed = Number(process.env.CONG_SEED ?? (process.env.CONG_TEST_FULL ? anySeed() : 621_498_726))
const count = Number(process.env.CONG_OPERATIONS ?? 200)

let stack: Stack
let health: Health
const folder = mkdtempSync(join(tmpdir(), 'cong-identity-'))

beforeAll(async () => {
  console.log(`${count} operations, seed ${seed}: CONG_SEED=${seed} repeats them`)
  stack = await startStack()
  const play = createPlay(stack, seed)
  for (let done = 0; done < count; done += 1) {
    await play.next()
    // Mostly the publisher follows as it can, several changes at a time; now and then one by one.
    if (play.state.dice.chance(0.2)) await stack.publisher.inStep()
  }
  const last = Math.max(...play.state.awaited)
  await sleep(Math.max(0, last - Date.now()))
  await stack.publisher.until(({ asOf }) => Date.parse(asOf) >= last)
  health = await stack.publisher.inStep()
}, 900_000)
afterAll(async () => {
  await stack?.stop()
  if (!process.env.CONG_KEEP) rmSync(folder, { recursive: true, force: true })
}, 60_000)

describe(`after ${count} random operations of seed ${seed}`, () => {
  it('every internal link, asset, feed and sitemap address answers', () => {
    expect(deadLinks(stack.wwwDir)).toEqual([])
  })

  it('W6 every page and feed is valid, also with texts nobody would write, and languages name each other', async () => {
    const issues = await treeIssues(stack.wwwDir, builtPages(stack.wwwDir))
    expect(issues).toEqual({ html: [], feeds: [], structuredData: [], languages: [], inlineScripts: [] })
  }, 120_000)

  it('the tree of every host is byte for byte that of a publisher that began with nothing', async () => {
    expect(health.setAside).toBe(0)
    await expectSameTree(stack)
  }, 120_000)

  it.each(hosts)(
    'the tree of %s is byte for byte that of an ordinary static build',
    async (host) => {
      const outDir = join(folder, 'built', host)
      const label = host === hosts[0] ? '' : (host.split('.')[0] ?? '')
      await buildPortal(stack, label, { asOf: health.asOf, folder: join(folder, 'static'), outDir })
      expect(differences(withoutAssets(treeOf(join(stack.wwwDir, host))), withoutAssets(treeOf(outDir)))).toEqual([])
      expect(deadLinks(join(folder, 'built')).filter((line) => line.includes('/_astro/'))).toEqual([])
    },
    120_000,
  )
})

/** Hashed assets need not be the same ones, as long as every reference to them answers. */
function withoutAssets(tree: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith('/_astro/')))
}
