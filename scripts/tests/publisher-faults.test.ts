import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPlay } from './operations/play.ts'
import { hosts, type Stack, startStack } from './stack/start-stack.ts'
import { deadLinks } from './trees/dead-links.ts'
import { expectSameTree } from './trees/expect-same-tree.ts'
import { treeOf } from './trees/tree-of.ts'

const anySeed = () => Math.floor(Math.random() * 1e9)
const seed = Number(process.env.CONG_SEED ?? (process.env.CONG_TEST_FULL ? anySeed() : 66_615_807))
const isFull = process.env.CONG_TEST_FULL === '1'

let stack: Stack
let play: ReturnType<typeof createPlay>
beforeAll(async () => {
  console.log(`seed ${seed}: CONG_SEED=${seed} repeats the operations`)
  stack = await startStack()
  play = createPlay(stack, seed)
}, 240_000)
afterAll(() => stack?.stop(), 60_000)

const wholeTree = () => Object.fromEntries(hosts.map((host) => [host, treeOf(join(stack.wwwDir, host))]))

describe('the publisher', () => {
  // Every single step and write is gone through, against a CMS of paper, in site/src/publisher/crash.test.ts.
  it('F1 killed again and again while people work, shows whole pages at each moment and ends at the tree of a full publish', async () => {
    const { dice } = play.state
    for (let round = 1; round <= (isFull ? 40 : 10); round += 1) {
      await play.next()
      await play.next()
      // Anywhere between the commit and "live"; the second kill falls into the start, where packs are replayed.
      await sleep(dice.number(60))
      await stack.publisher.kill()
      expect(deadLinks(stack.wwwDir), `after kill ${round}`).toEqual([])
      if (dice.chance(0.4)) {
        stack.publisher.launch()
        await sleep(200 + dice.number(400))
        await stack.publisher.kill()
        expect(deadLinks(stack.wwwDir), `after the second kill of round ${round}`).toEqual([])
      }
      if (dice.chance(0.5)) await play.next()
      stack.publisher.launch()
      if (dice.chance(0.5)) await stack.publisher.inStep()
    }
    expect((await stack.publisher.inStep()).setAside).toBe(0)
    await expectSameTree(stack)
  }, 600_000)

  it('F3 keeps the tree as it is while the CMS is down, says so at /health, and follows when it is back', async () => {
    const { feedId, head } = await stack.publisher.inStep()
    await play.next()
    await stack.cms.stop()
    // It looks by itself every 30 seconds; a nudge makes it look now.
    expect((await stack.publisher.post('/nudge', JSON.stringify({ feedId, head: head + 100 }))).status).toBe(200)
    const failing = await stack.publisher.until(({ status }) => status === 'failing', 45_000)
    expect(failing).toMatchObject({ inStep: false, alarm: expect.stringMatching(/\S/) })
    const before = wholeTree()
    await sleep(1500)
    expect(wholeTree()).toEqual(before)
    expect(deadLinks(stack.wwwDir)).toEqual([])
    await stack.cms.start()
    await play.next()
    expect(await stack.publisher.inStep()).toMatchObject({ status: 'ok', setAside: 0 })
    await expectSameTree(stack)
  }, 180_000)

  it('F4 refuses forged and stale nudges with 401 and malformed ones with 400, and makes no work of them', async () => {
    const { seq, feedId } = await stack.publisher.inStep()
    const now = Math.floor(Date.now() / 1000)
    const nudge = JSON.stringify({ feedId, head: seq + 5 })
    const status = async (...sent: Parameters<typeof stack.publisher.post>) =>
      (await stack.publisher.post(...sent)).status
    expect(await status('/nudge', nudge, { secret: 'x'.repeat(32) })).toBe(401)
    expect(await status('/nudge', nudge, { time: now - 301 })).toBe(401)
    expect(await status('/nudge', nudge, { time: now + 305 })).toBe(401)
    expect((await fetch(`${stack.publisher.url}/nudge`, { method: 'POST', body: nudge })).status).toBe(401)
    for (const body of ['', '{', '[]', '{"feedId":1,"head":"x"}', '{"feedId":"a"}'])
      expect(await status('/nudge', body)).toBe(400)
    expect(await stack.publisher.health()).toMatchObject({ seq, head: seq, inStep: true })
  })

  it('F4 takes a repeated nudge with 200 and makes no work of it', async () => {
    const { seq, feedId, head } = await stack.publisher.inStep()
    const known = JSON.stringify({ feedId, head })
    const answers = await Promise.all(Array.from({ length: 50 }, () => stack.publisher.post('/nudge', known)))
    for (const { status, body } of answers)
      expect({ status, body: JSON.parse(body) }).toEqual({ status: 200, body: { answer: 'known' } })
    expect(await stack.publisher.health()).toMatchObject({ seq, inStep: true })
  })

  it('answers a forged rebuild with 401, and a genuine one of everything leaves every byte as it is', async () => {
    expect((await stack.publisher.post('/rebuild', '{"full":true}', { secret: 'y'.repeat(32) })).status).toBe(401)
    const before = wholeTree()
    expect((await stack.publisher.post('/rebuild', '{"full":true}')).status).toBe(200)
    expect(wholeTree()).toEqual(before)
  }, 60_000)
})
