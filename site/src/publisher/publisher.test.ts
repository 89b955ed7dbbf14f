import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeCms } from './testing/fake-cms.ts'
import { freshRoot } from './testing/fresh-root.ts'
import { openTestPublisher } from './testing/open-test-publisher.ts'
import { fillWithSamples, sampleArticle } from './testing/sample-content.ts'

let cms: FakeCms
let url: string
let close: () => Promise<void>

beforeEach(async () => {
  cms = new FakeCms()
  url = await cms.start()
  fillWithSamples(cms)
})
afterEach(async () => {
  await close()
  await cms.stop()
})

async function start(parts: Parameters<typeof openTestPublisher>[2] = {}) {
  const opened = openTestPublisher(freshRoot(), url, parts)
  close = opened.close
  await opened.publisher.start()
  return opened
}

const page = (www: string, n: number) => join(www, 'moha.gov.vn', 'tin', `bai-so-${n}`, 'index.html')

describe('the publisher by itself', () => {
  it('F4 finds what is new when every nudge is lost', async () => {
    const { www } = await start({ pollMs: 200 })
    cms.put(sampleArticle(140))
    await vi.waitFor(() => expect(existsSync(page(www, 140))).toBe(true), 5000)
  })

  it('F5 wakes at the next boundary instant without a nudge or a poll', async () => {
    const until = new Date(Date.now() + 3000).toISOString()
    cms.put(sampleArticle(141, { publishUntil: until }))
    const { www, publisher } = await start({ pollMs: 3_600_000 })
    expect(existsSync(page(www, 141))).toBe(true)
    await vi.waitFor(() => expect(existsSync(page(www, 141))).toBe(false), 10_000)
    expect(publisher.health()).toMatchObject({ status: 'ok', asOf: until })
  })

  it('takes in a nudge that comes while it is publishing', async () => {
    const { www, publisher } = await start({ pollMs: 3_600_000 })
    for (let n = 142; n < 150; n += 1) {
      cms.put(sampleArticle(n))
      publisher.nudge({ feedId: cms.feedId, head: cms.changes.length })
    }
    await vi.waitFor(() => expect(existsSync(page(www, 149))).toBe(true), 5000)
    await vi.waitFor(() => expect(publisher.health()).toMatchObject({ inStep: true, seq: cms.changes.length }), 5000)
  })
})
