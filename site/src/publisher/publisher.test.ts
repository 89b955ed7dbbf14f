import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { freshRoot } from './testing/fresh-root.ts'
import type { openTestPublisher } from './testing/open-test-publisher.ts'
import { publisherStage } from './testing/publisher-stage.ts'
import { sampleArticle } from './testing/sample-content.ts'

const stage = publisherStage()

async function start(parts: Parameters<typeof openTestPublisher>[2]) {
  const opened = stage.open(freshRoot(), parts)
  await opened.publisher.start()
  return opened
}

const page = (www: string, n: number) => join(www, 'moha.gov.vn', 'tin', `bai-so-${n}`, 'index.html')

describe('the publisher by itself', () => {
  it('F4 finds what is new when every nudge is lost', async () => {
    const { www } = await start({ pollMs: 200 })
    stage.cms.put(sampleArticle(140))
    await vi.waitFor(() => expect(existsSync(page(www, 140))).toBe(true), 5000)
  })

  it('F5 wakes at the next boundary instant without a nudge or a poll', async () => {
    const until = new Date(Date.now() + 3000).toISOString()
    stage.cms.put(sampleArticle(141, { publishUntil: until }))
    const { www, publisher } = await start({ pollMs: 3_600_000 })
    expect(existsSync(page(www, 141))).toBe(true)
    await vi.waitFor(() => expect(existsSync(page(www, 141))).toBe(false), 10_000)
    expect(publisher.health()).toMatchObject({ status: 'ok', asOf: until })
  })

  it('takes in a nudge that comes while it is publishing', async () => {
    const { www, publisher } = await start({ pollMs: 3_600_000 })
    for (let n = 142; n < 150; n += 1) {
      stage.cms.put(sampleArticle(n))
      publisher.nudge({ feedId: stage.cms.feedId, head: stage.cms.changes.length })
    }
    await vi.waitFor(() => expect(existsSync(page(www, 149))).toBe(true), 5000)
    await vi.waitFor(
      () => expect(publisher.health()).toMatchObject({ inStep: true, seq: stage.cms.changes.length }),
      5000,
    )
  })
})
