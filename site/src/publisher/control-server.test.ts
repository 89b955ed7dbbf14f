import type { AddressInfo } from 'node:net'
import { signRequest } from 'shared-types/publishing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createControlServer } from './control-server.ts'
import { testSecret } from './testing/fake-cms.ts'
import { freshRoot } from './testing/fresh-root.ts'
import type { openTestPublisher } from './testing/open-test-publisher.ts'
import { publisherStage } from './testing/publisher-stage.ts'
import { sampleArticle } from './testing/sample-content.ts'

const stage = publisherStage()
let opened: ReturnType<typeof openTestPublisher>
let server: ReturnType<typeof createControlServer>
let door: string

beforeEach(async () => {
  opened = stage.open(freshRoot(), { pollMs: 3_600_000 })
  server = createControlServer({ publisher: opened.publisher, secret: testSecret, now: Date.now })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  door = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  void opened.publisher.start()
  await vi.waitFor(() => expect(opened.publisher.health().inStep).toBe(true), 5000)
  await opened.reports.settled()
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

interface Sent {
  secret?: string
  ageSeconds?: number
  headers?: Record<string, string>
}

async function post(
  path: string,
  body: string,
  { secret = testSecret, ageSeconds = 0, headers }: Sent = {},
): Promise<Response> {
  const signed = await signRequest(secret, {
    method: 'POST',
    path,
    time: Math.floor(Date.now() / 1000) - ageSeconds,
    body,
  })
  return fetch(`${door}${path}`, { method: 'POST', body, headers: headers ?? signed })
}

const nudge = (head: number) => JSON.stringify({ feedId: stage.cms.feedId, head })

describe('the control door', () => {
  it('F4 a forged, unsigned or stale nudge gets 401 and makes no work', async () => {
    stage.cms.put(sampleArticle(60))
    const before = stage.cms.requests
    const answers = await Promise.all([
      post('/nudge', nudge(99), { secret: 'another secret of thirty-two characters' }),
      post('/nudge', nudge(99), { headers: {} }),
      post('/nudge', nudge(99), { ageSeconds: 301 }),
      post('/nudge', nudge(99), { ageSeconds: -302 }),
      post('/rebuild', '{"full":true}', { headers: {} }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401])
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(stage.cms.requests).toBe(before)
  })

  it('F4 a signature is good for one body only', async () => {
    const headers = await signRequest(testSecret, {
      method: 'POST',
      path: '/nudge',
      time: Math.floor(Date.now() / 1000),
      body: nudge(1),
    })
    expect((await post('/nudge', nudge(99), { headers })).status).toBe(401)
  })

  it('F4 a malformed nudge gets 400', async () => {
    for (const body of [
      '',
      'null',
      '[]',
      '{"feedId":"feed-1"}',
      '{"feedId":"feed-1","head":-1}',
      '{"feedId":"feed-1","head":1,"extra":true}',
      '{"feedId":',
    ]) {
      expect((await post('/nudge', body)).status, body).toBe(400)
    }
    expect((await post('/nudge', 'x'.repeat(70_000))).status).toBe(413)
  })

  it('F4 a nudge repeated 1000 times gets 200 and makes no work', async () => {
    const before = stage.cms.requests
    const body = nudge(stage.cms.changes.length)
    for (let round = 0; round < 20; round += 1) {
      const answers = await Promise.all(Array.from({ length: 50 }, () => post('/nudge', body)))
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    }
    expect(stage.cms.requests).toBe(before)
  })

  it('F4 duplicated and reordered nudges end at the head of the feed', async () => {
    const heads: number[] = []
    for (let n = 70; n < 75; n += 1) {
      stage.cms.put(sampleArticle(n))
      heads.push(stage.cms.changes.length)
    }
    await Promise.all([...heads, ...heads].reverse().map((head) => post('/nudge', nudge(head))))
    await vi.waitFor(
      () => expect(opened.publisher.health()).toMatchObject({ inStep: true, seq: stage.cms.changes.length }),
      5000,
    )
  })

  it('tells its state at /health', async () => {
    const health = await (await fetch(`${door}/health`)).json()
    expect(health).toMatchObject({
      status: 'ok',
      inStep: true,
      seq: stage.cms.changes.length,
      head: stage.cms.changes.length,
      buildId: 'build-1',
    })
    expect(health).not.toHaveProperty('alarm')
  })

  it('makes one portal again on a signed request and says what it did', async () => {
    const answer = await post('/rebuild', '{"portal":"vucchc"}')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ kind: 'published', pagesRemoved: 0 })
    expect((await post('/rebuild', '{"portal":"../x"}')).status).toBe(400)
  })
})
